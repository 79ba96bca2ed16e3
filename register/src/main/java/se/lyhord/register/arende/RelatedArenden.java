package se.lyhord.register.arende;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which ärenden have to do with each other. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RelatedArenden {
    private final JdbcClient jdbc;

    RelatedArenden(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Ties two together; false when they were. */
    public boolean link(long one, long other) {
        return jdbc.sql("insert into arende_link (arende, other) values (:older, :newer) on conflict do nothing")
                        .param("older", Math.min(one, other))
                        .param("newer", Math.max(one, other))
                        .update()
                == 1;
    }

    /** Lets what an ärende had taken over continue in another, which takes over the ärende itself. */
    public void passOn(long absorbed, long into) {
        jdbc.sql("update arende set merged_into = :into where merged_into = :absorbed")
                .param("into", into)
                .param("absorbed", absorbed)
                .update();
    }

    /** Those that the page of an ärende of this nämnd points to, oldest first. */
    @Transactional(readOnly = true)
    public List<Related> of(String namnd, long id) {
        return jdbc.sql("""
                        select other.id, coalesce(other.diarienummer, other.reference) as name, related.relation
                        from (select case when arende = :id then other else arende end as id, 'LINKED' as relation
                              from arende_link where :id in (arende, other)
                              union all select id, 'ABSORBED' from arende where merged_into = :id
                              union all select merged_into, 'MERGED_INTO' from arende where id = :id) related
                        join arende other on other.id = related.id
                        where other.namnd = :namnd and exists (select 1 from arende where id = :id and namnd = :namnd)
                        order by other.id, related.relation
                        """)
                .param("namnd", namnd)
                .param("id", id)
                .query((row, number) -> new Related(
                        row.getLong("id"), row.getString("name"), Related.Relation.valueOf(row.getString("relation"))))
                .list();
    }
}
