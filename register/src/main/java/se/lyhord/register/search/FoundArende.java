package se.lyhord.register.search;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.routine.rule.Kanal;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.arende.Sender;

/**
 * An ärende that was found.
 *
 * @param companion whether it was opened beside another, so that nobody wrote it
 * @param kind id of the confirmed ärendetyp; null while nobody has confirmed it
 * @param unit id of the confirmed enhet; null while nobody has confirmed it
 * @param answerDue null where nothing says when
 */
public record FoundArende(
        long id,
        @Nullable String diarienummer,
        ArendeStatus status,
        Instant arrivedAt,
        String title,
        Sender sender,
        boolean companion,
        @Nullable String kind,
        @Nullable String unit,
        List<String> flags,
        Kanal channel,
        @Nullable Instant answerDue) {
    /** Keeps its own copy of the flags. */
    public FoundArende {
        flags = List.copyOf(flags);
    }
}
