package se.lyhord.console.chat;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.lyhord.register.conversation.call.NoArende;
import se.lyhord.register.conversation.call.OwnConversation;
import se.lyhord.register.conversation.call.WaitingCitizen;

/**
 * A conversation in the queue.
 *
 * @param arende null when the message has come to none
 * @param own whether the person at the desk has it already
 * @param since since when its citizen waits for a word; null when nobody waits
 * @param noArende what must be decided before somebody can take it over; null when there is an ärende
 */
record Talk(
        long id,
        @Nullable Long arende,
        String name,
        String title,
        String language,
        boolean own,
        @Nullable Instant since,
        @Nullable NoArende noArende) {
    private static final String UNTITLED = "Meddelande utan ärende";

    static Talk of(WaitingCitizen citizen) {
        return new Talk(
                citizen.conversation(),
                citizen.arende(),
                citizen.name(),
                Objects.requireNonNullElse(citizen.title(), UNTITLED),
                citizen.language(),
                false,
                citizen.since(),
                citizen.noArende());
    }

    static Talk of(OwnConversation own) {
        return new Talk(
                own.conversation(),
                own.arende(),
                own.name(),
                own.title(),
                own.language(),
                true,
                own.unansweredSince(),
                null);
    }
}
