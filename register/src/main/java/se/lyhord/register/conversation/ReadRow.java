package se.lyhord.register.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lyhord.register.ledger.Reference;

/** A row of {@code citizen_read}: the conversation, and one of its lines if there is any. */
record ReadRow(Conversation conversation, @Nullable Line line) {
    static ReadRow of(ResultSet row, int number) throws SQLException {
        Timestamp due = row.getTimestamp("answer_due");
        return new ReadRow(
                new Conversation(
                        row.getString("namnd"),
                        row.getString("language"),
                        new Reference(row.getString("reference")),
                        row.getTimestamp("started_at").toInstant(),
                        row.getString("diarienummer"),
                        Stage.valueOf(row.getString("stage")),
                        due == null ? null : due.toInstant(),
                        row.getString("officer_name"),
                        row.getBoolean("wants_human"),
                        row.getObject("satisfied", Boolean.class),
                        List.of()),
                row.getObject("line", Integer.class) == null ? null : line(row));
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getInt("line"),
                row.getTimestamp("line_at").toInstant(),
                Author.valueOf(row.getString("line_author")),
                row.getString("line_name"),
                row.getString("line_text"));
    }

    /** All rows as one conversation. */
    static Optional<Conversation> together(List<ReadRow> rows) {
        List<Line> lines =
                rows.stream().map(ReadRow::line).filter(Objects::nonNull).toList();
        return rows.stream().findFirst().map(row -> row.conversation().with(lines));
    }
}
