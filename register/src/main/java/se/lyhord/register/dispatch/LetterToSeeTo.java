package se.lyhord.register.dispatch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.routine.letter.Brevslag;

/**
 * A letter that waits for a person.
 *
 * @param arendeName diarienummer, or the reference while there is none
 * @param recipient e-mail address; null when there is none
 * @param postalAddress where it goes on paper; null when nobody knows
 * @param reason why it waits, as a sentence in Swedish
 */
public record LetterToSeeTo(
        long id,
        long arende,
        String arendeName,
        Brevslag kind,
        DispatchState state,
        @Nullable String recipient,
        @Nullable String postalAddress,
        String language,
        String subject,
        String body,
        @Nullable String reason,
        Instant plannedAt) {
    static LetterToSeeTo of(ResultSet row, int number) throws SQLException {
        return new LetterToSeeTo(
                row.getLong("id"),
                row.getLong("arende"),
                row.getString("name"),
                Brevslag.valueOf(row.getString("kind")),
                DispatchState.valueOf(row.getString("state")),
                row.getString("recipient"),
                row.getString("postal_address"),
                row.getString("language"),
                row.getString("subject"),
                row.getString("body"),
                row.getString("reason"),
                row.getTimestamp("planned_at").toInstant());
    }
}
