package se.lyhord.register.arende;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lyhord.classifier.Suggestion;

/**
 * An ärende as a list shows it.
 *
 * @param takenOverBy the chef who took it over, by the id in the routine
 * @param restricted whether only few may see it
 * @param companion whether it was opened beside another, so that nobody wrote it
 * @param letterToSeeTo whether a letter of it was not sent, or did not arrive, so that a person must see to it
 */
public record InboxRow(
        long id,
        @Nullable String diarienummer,
        ArendeStatus status,
        Instant arrivedAt,
        String title,
        String excerpt,
        Sender sender,
        Suggestion suggestion,
        @Nullable String unit,
        List<String> flags,
        @Nullable Instant answerDue,
        @Nullable String takenOverBy,
        boolean restricted,
        boolean companion,
        boolean letterToSeeTo) {
    /** Keeps its own copy of the flags. */
    public InboxRow {
        flags = List.copyOf(flags);
    }
}
