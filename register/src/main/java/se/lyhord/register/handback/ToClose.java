package se.lyhord.register.handback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.register.dispatch.AnswerSql;

/** What the registrator is to close, and the answers that enheter propose by mail; without what few may see. */
@Component
@Transactional(readOnly = true)
public class ToClose {
    /** An answer that is decided and has not left, or came back, is among the letters instead. */
    private static final String CLOSABLE = """
            select a.id, a.answer_due from arende a
            where a.namnd = :namnd and a.status = 'BESVARAT' and not a.restricted
              and %s
            union
            select a.id, a.answer_due from hand_back h join arende a on a.id = h.arende
            where a.namnd = :namnd and a.status = 'FORDELAT' and not a.restricted
            """.formatted(AnswerSql.NONE_WAITS);

    private static final String PROPOSED = """
            select a.id, min(p.came_at) as came_at from proposed_answer p join arende a on a.id = p.arende
            where p.settled_at is null and a.namnd = :namnd and not a.restricted and a.status not in ('AVSLUTAT', 'MAKULERAT') group by a.id
            """;

    private static final String COLUMNS = """
            select a.id, coalesce(a.diarienummer, a.reference) as name, a.title, a.unit, a.status = 'BESVARAT' as answered,
                   (select min(p.came_at) from proposed_answer p where p.arende = a.id and p.settled_at is null) as proposed,
                   (select h.note from hand_back h where h.arende = a.id) as note
            """;

    private final JdbcClient jdbc;

    ToClose(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is answered or what its enhet is done with, first what has been due longest. */
    public List<ToCloseRow> closable(String namnd, int offset, int limit) {
        return jdbc.sql(COLUMNS + " from (" + CLOSABLE + ") c join arende a on a.id = c.id"
                        + " order by c.answer_due, c.id offset :offset limit :limit")
                .param("namnd", namnd)
                .param("offset", offset)
                .param("limit", limit)
                .query(ToClose::row)
                .list();
    }

    /** How much that is. */
    public int countClosable(String namnd) {
        return count("select count(*) from (" + CLOSABLE + ") c", namnd);
    }

    /** The ärenden with proposed answers that nobody has settled, the first to come first. */
    public List<ToCloseRow> proposed(String namnd, int limit) {
        return jdbc.sql(COLUMNS + " from (" + PROPOSED
                        + ") c join arende a on a.id = c.id order by c.came_at, c.id limit :limit")
                .param("namnd", namnd)
                .param("limit", limit)
                .query(ToClose::row)
                .list();
    }

    /** How many those are. */
    public int countProposed(String namnd) {
        return count("select count(*) from (" + PROPOSED + ") c", namnd);
    }

    private int count(String sql, String namnd) {
        return jdbc.sql(sql).param("namnd", namnd).query(Integer.class).single();
    }

    private static ToCloseRow row(ResultSet row, int number) throws SQLException {
        Timestamp proposed = row.getTimestamp("proposed");
        return new ToCloseRow(
                row.getLong("id"),
                row.getString("name"),
                row.getString("title"),
                row.getString("unit"),
                row.getBoolean("answered"),
                proposed == null ? null : proposed.toInstant(),
                row.getString("note"));
    }
}
