package se.lyhord.register.arende;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A nämnd's ärenden by status, what is due soonest first. */
@Component
@Transactional(readOnly = true)
public class Inbox {
    /** The columns of {@code arende} that a row of a list is read from; what comes after it begins with {@code from arende}. */
    public static final String SELECT = """
            select id, diarienummer, status, arrived_at, title, excerpt, sender_name, sender_address, suggestion, unit, flags, answer_due,
                   taken_over_by, restricted,
                   exists (select 1 from dispatch d where d.arende = arende.id and d.state in ('FAILED', 'RETURNED', 'MANUAL')) as letter
            """;

    private final JdbcClient jdbc;

    Inbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One page of the list. */
    public List<InboxRow> page(String namnd, ArendeStatus status, int offset, int limit) {
        return jdbc.sql(SELECT + """
                        from arende where namnd = :namnd and status = :status
                        order by answer_due, id offset :offset limit :limit
                        """)
                .param("namnd", namnd)
                .param("status", status.name())
                .param("offset", offset)
                .param("limit", limit)
                .query(Inbox::row)
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

    /** A row of a list from the columns of {@link #SELECT}. */
    public static InboxRow row(ResultSet row, int number) throws SQLException {
        return new InboxRow(
                row.getLong("id"),
                row.getString("diarienummer"),
                ArendeStatus.valueOf(row.getString("status")),
                row.getTimestamp("arrived_at").toInstant(),
                row.getString("title"),
                row.getString("excerpt"),
                new Sender(row.getString("sender_name"), row.getString("sender_address")),
                SuggestionJson.read(row.getString("suggestion")),
                row.getString("unit"),
                List.of((String[]) row.getArray("flags").getArray()),
                AnswerDue.read(row),
                row.getString("taken_over_by"),
                row.getBoolean("restricted"),
                row.getBoolean("letter"));
    }
}
