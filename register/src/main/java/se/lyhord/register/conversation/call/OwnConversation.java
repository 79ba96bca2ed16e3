package se.lyhord.register.conversation.call;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A conversation that an officer has taken over and not left.
 *
 * @param name diarienummer of the ärende, else its reference
 * @param unansweredSince when the citizen wrote what the officers have not answered yet; null when nothing is unanswered
 */
public record OwnConversation(
        long conversation,
        long arende,
        String name,
        String title,
        String language,
        @Nullable Instant unansweredSince) {}
