package se.lyhord.register.conversation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lyhord.register.ledger.Reference;

/**
 * A conversation as its citizen sees it.
 *
 * @param language BCP 47 tag
 * @param reference of the first message
 * @param startedAt when the first message arrived
 * @param diarienummer of the ärende, if it has one
 * @param answerDue when the answer is due at the latest; null when none is owed, and until somebody has confirmed whose answer
 *     it is: then the nämnd's own limit is all that can be promised
 * @param officer the name of the one who has taken over; null when nobody has
 * @param wantsHuman whether the citizen asked for a person and none has come
 * @param satisfied whether the answer was good; null when the citizen has not said
 * @param lines oldest first; of a part only those after the one asked for
 */
public record Conversation(
        String namnd,
        String language,
        Reference reference,
        Instant startedAt,
        @Nullable String diarienummer,
        Stage stage,
        @Nullable Instant answerDue,
        @Nullable String officer,
        boolean wantsHuman,
        @Nullable Boolean satisfied,
        List<Line> lines) {
    /** Keeps its own copy of the lines. */
    public Conversation {
        lines = List.copyOf(lines);
    }

    Conversation with(List<Line> these) {
        return new Conversation(
                namnd,
                language,
                reference,
                startedAt,
                diarienummer,
                stage,
                answerDue,
                officer,
                wantsHuman,
                satisfied,
                these);
    }
}
