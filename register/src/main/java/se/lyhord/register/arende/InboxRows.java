package se.lyhord.register.arende;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** What a list of ärenden is read from, and how; which ärenden it holds is for those who ask. */
public final class InboxRows {
    /** The columns; what comes after them begins with {@code from arende}. */
    public static final String SELECT = """
            select id, diarienummer, status, arrived_at, title, excerpt, sender_name, sender_address, suggestion, unit, flags, answer_due,
                   taken_over_by, restricted, companion_of is not null as companion,
                   exists (select 1 from dispatch d where d.arende = arende.id and d.state in ('FAILED', 'RETURNED', 'MANUAL')) as letter
            """;

    private InboxRows() {}

    /** A row of these columns. */
    public static InboxRow read(ResultSet row, int number) throws SQLException {
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
                row.getBoolean("companion"),
                row.getBoolean("letter"));
    }
}
