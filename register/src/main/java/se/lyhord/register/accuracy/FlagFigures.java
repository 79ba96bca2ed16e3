package se.lyhord.register.accuracy;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Holds the flags that were raised against those that stand. */
@Component
@Transactional(readOnly = true)
public class FlagFigures {
    private final JdbcClient jdbc;

    FlagFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the ärenden that {@link Accuracies#of} counts; flags that were neither raised nor set are not there. */
    public List<OfFlag> of(String namnd, Window window) {
        return jdbc.sql("""
                        select flag, count(*) filter (where raised and stands) as kept, count(*) filter (where not stands) as removed,
                               count(*) filter (where not raised) as added
                        from arende,
                             lateral (select array(select jsonb_path_query(suggestion, '$.flags[*].id') #>> '{}') as suspected) as machine,
                             lateral (select distinct flag from unnest(suspected || flags) as flag) as each,
                             lateral (select flag = any (suspected) as raised, flag = any (flags) as stands) as found
                        where namnd = :namnd and arrived_at >= :from and arrived_at < :until
                          and kind is not null and not restricted and merged_into is null and status <> 'MAKULERAT'
                        group by flag order by flag
                        """)
                .param("namnd", namnd)
                .param("from", window.from())
                .param("until", window.until())
                .query((row, number) -> new OfFlag(
                        row.getString("flag"), row.getInt("kept"), row.getInt("removed"), row.getInt("added")))
                .list();
    }
}
