package se.lyhord.register.dispatch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.routine.letter.Brevslag;

/**
 * A letter and what became of it.
 *
 * @param messageId with angle brackets, fixed when planned
 * @param mark what tells its bounce address from that of other letters; nobody can guess it
 * @param reason why a person must see to it, why it was given up, or how a person sent it; a sentence in Swedish
 * @param attempts how many times sending by mail has begun; 0 of one that a person sent
 * @param readWithCode whether the citizen reads it on the citizens' page, at once or when its moment has come
 */
public record Dispatch(
        long id,
        Letter letter,
        DispatchState state,
        String messageId,
        String mark,
        @Nullable String reason,
        int attempts,
        Instant plannedAt,
        @Nullable Instant sentAt,
        boolean readWithCode) {
    static Dispatch of(ResultSet row, int number) throws SQLException {
        Timestamp sent = row.getTimestamp("sent_at");
        return new Dispatch(
                row.getLong("id"),
                new Letter(
                        row.getString("namnd"),
                        row.getObject("arende", Long.class),
                        Brevslag.valueOf(row.getString("kind")),
                        row.getString("recipient"),
                        row.getString("postal_address"),
                        row.getString("language"),
                        row.getString("subject"),
                        row.getString("body"),
                        row.getString("in_reply_to"),
                        row.getBoolean("with_original")),
                DispatchState.valueOf(row.getString("state")),
                row.getString("message_id"),
                row.getString("mark"),
                row.getString("reason"),
                row.getInt("attempts"),
                row.getTimestamp("planned_at").toInstant(),
                sent == null ? null : sent.toInstant(),
                row.getString("show_at") != null);
    }

    /** The e-mail address that it goes or went to; null when there is none, or when a person has sent it in another way. */
    public @Nullable String mailAddress() {
        return state == DispatchState.SENT && attempts == 0 ? null : letter.recipient();
    }

    /** Whether a mail server said that it did not arrive, and the citizen has no other way to read it. */
    public boolean hasComeBack() {
        return state == DispatchState.RETURNED && !readWithCode;
    }

    /** Whether what it says has not come about, since a person must send it; one that came back has left, and what the citizen reads with a code too. */
    public boolean isUnsent() {
        return state.hasNotLeft() && !readWithCode;
    }
}
