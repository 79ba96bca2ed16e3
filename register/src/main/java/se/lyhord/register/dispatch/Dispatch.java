package se.lyhord.register.dispatch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A letter and what became of it.
 *
 * @param messageId with angle brackets, fixed when planned
 * @param mark what tells its bounce address from that of other letters; nobody can guess it
 * @param reason why a person must see to it, or why it was given up; a sentence in Swedish
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
        @Nullable Instant sentAt) {}
