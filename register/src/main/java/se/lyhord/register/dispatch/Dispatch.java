package se.lyhord.register.dispatch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A letter and what became of it.
 *
 * @param messageId with angle brackets, fixed when planned
 * @param mark what tells its bounce address from that of other letters; nobody can guess it
 * @param reason why a person must see to it, why it was given up, or how a person sent it; a sentence in Swedish
 * @param attempts how many times sending by mail has begun; 0 of one that a person sent
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
        @Nullable Instant sentAt) {
    /** The e-mail address that it goes or went to; null when there is none, or when a person has sent it in another way. */
    public @Nullable String mailAddress() {
        return state == DispatchState.SENT && attempts == 0 ? null : letter.recipient();
    }
}
