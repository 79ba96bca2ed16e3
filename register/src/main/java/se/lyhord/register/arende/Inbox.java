package se.lyhord.register.arende;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A nämnd's ärenden by status, what is due soonest first. */
@Component
@Transactional(readOnly = true)
public class Inbox {
    private final JdbcClient jdbc;

    Inbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One page of the list. */
    public List<InboxRow> page(String namnd, ArendeStatus status, int offset, int limit) {
        return jdbc.sql(InboxRows.SELECT + """
                        from arende where namnd = :namnd and status = :status
                        order by answer_due, id offset :offset limit :limit
                        """)
                .param("namnd", namnd)
                .param("status", status.name())
                .param("offset", offset)
                .param("limit", limit)
                .query(InboxRows::read)
                .list();
    }

    /** How many there are. */
    public int count(String namnd, ArendeStatus status) {
        return jdbc.sql("select count(*) from arende where namnd = :namnd and status = :status")
                .param("namnd", namnd)
                .param("status", status.name())
                .query(Integer.class)
                .single();
    }
}
