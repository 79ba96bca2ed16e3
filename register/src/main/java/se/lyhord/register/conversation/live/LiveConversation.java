package se.lyhord.register.conversation.live;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lyhord.register.conversation.Line;

/**
 * A conversation as the desk sees it.
 *
 * @param arende the ärende it is about
 * @param language BCP 47 tag that the citizen reads
 * @param startedAt when the first message arrived
 * @param opened whether it opened the ärende that was asked about
 * @param askedAt since when the citizen waits for a person; null when nobody is waited for
 * @param officer user name of the one who has taken over; null when nobody has
 * @param officerName that person's name
 * @param satisfied whether the answer was good; null when the citizen has not said
 */
public record LiveConversation(
        long id,
        long arende,
        String language,
        Instant startedAt,
        boolean opened,
        @Nullable Instant askedAt,
        @Nullable String officer,
        @Nullable String officerName,
        @Nullable Boolean satisfied,
        List<Line> lines) {
    /** Keeps its own copy of the lines. */
    public LiveConversation {
        lines = List.copyOf(lines);
    }

    LiveConversation saying(List<Line> these) {
        return new LiveConversation(
                id, arende, language, startedAt, opened, askedAt, officer, officerName, satisfied, these);
    }
}
