package se.lyhord.register.arende;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.routine.rule.Kanal;

/** An ärende as its row has it. */
final class ArendeRow {
    private ArendeRow() {}

    static Arende read(ResultSet row, int rowNumber) throws SQLException {
        String number = row.getString("diarienummer");
        return new Arende(
                row.getLong("id"),
                row.getString("namnd"),
                row.getString("reference"),
                number == null ? null : new Diarienummer(number),
                ArendeStatus.valueOf(row.getString("status")),
                row.getTimestamp("arrived_at").toInstant(),
                row.getString("title"),
                sender(row),
                SuggestionJson.read(row.getString("suggestion")),
                confirmation(row),
                AnswerDue.read(row),
                handling(row));
    }

    private static Sender sender(ResultSet row) throws SQLException {
        Sender sender = Sender.read(row);
        return row.getBoolean("reads_with_code") ? sender.withCode() : sender;
    }

    private static Handling handling(ResultSet row) throws SQLException {
        return new Handling(
                Kanal.valueOf(row.getString("channel")),
                row.getString("language"),
                row.getBoolean("reply_wanted"),
                row.getBoolean("restricted"),
                row.getObject("companion_of", Long.class),
                row.getObject("merged_into", Long.class),
                row.getString("taken_over_by"),
                Promise.of(moment(row.getTimestamp("answer_promised")), moment(row.getTimestamp("promised_before"))));
    }

    private static @Nullable Confirmation confirmation(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        return kind == null
                ? null
                : new Confirmation(
                        kind,
                        row.getString("factor"),
                        row.getString("factor_code"),
                        row.getString("unit"),
                        texts(row.getArray("flags")),
                        row.getBoolean("reply_wanted"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    /** As the column wants it. */
    static @Nullable OffsetDateTime moment(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant moment(@Nullable Timestamp column) {
        return column == null ? null : column.toInstant();
    }
}
