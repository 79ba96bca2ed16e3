package se.lyhord.register.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message that is claimed for processing and has no outcome yet.
 *
 * @param mailbox the mailbox it came to; null for chat
 * @param attempts how many times processing has begun, this one included
 */
public record Waiting(
        long id,
        String namnd,
        Channel channel,
        @Nullable String mailbox,
        Reference reference,
        Instant arrivedAt,
        int attempts,
        RawMessage raw) {}
