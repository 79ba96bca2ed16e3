package se.lyhord.console.chat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.lyhord.register.conversation.OwnConversation;
import se.lyhord.register.conversation.WaitingCitizen;

/**
 * A conversation in the queue.
 *
 * @param own whether the person at the desk has it already
 * @param since since when its citizen waits for a word; null when nobody waits
 */
record Talk(
        long id,
        long arende,
        String name,
        String title,
        String language,
        boolean own,
        @Nullable Instant since) {
    static Talk of(WaitingCitizen citizen) {
        return new Talk(
                citizen.conversation(),
                citizen.arende(),
                citizen.name(),
                citizen.title(),
                citizen.language(),
                false,
                citizen.askedAt());
    }

    static Talk of(OwnConversation own) {
        return new Talk(
                own.conversation(), own.arende(), own.name(), own.title(), own.language(), true, own.unansweredSince());
    }
}
