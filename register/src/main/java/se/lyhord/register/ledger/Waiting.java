package se.lyhord.register.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message that is claimed for processing and has no outcome yet; its bytes are had from {@link RawMessages}.
 *
 * @param attempts how many times processing has begun, this one included
 * @param heldBecause why nothing may be sent by itself because of it, as a Swedish sentence; null otherwise
 */
public record Waiting(
        long id,
        String namnd,
        Channel channel,
        Reference reference,
        Instant arrivedAt,
        int attempts,
        @Nullable String heldBecause) {
    /** Whether processing has begun before and not come to an end. */
    public boolean wasTriedBefore() {
        return attempts > 1;
    }
}
