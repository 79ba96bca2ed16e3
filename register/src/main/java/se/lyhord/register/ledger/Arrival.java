package se.lyhord.register.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message that has reached the nämnd and is about to be recorded.
 *
 * @param position where it lies in a mailbox; null for what did not come by mail
 * @param arrivedAt when it reached the authority (22 § förvaltningslagen), never when it was fetched
 * @param heldBecause why nothing may be sent by itself because of this message, whatever it says, as a Swedish sentence; null otherwise
 */
public record Arrival(
        String namnd,
        Channel channel,
        @Nullable MailboxPosition position,
        Instant arrivedAt,
        RawMessage raw,
        @Nullable String heldBecause) {
    /** A message that may be answered as its content allows. */
    public Arrival(
            String namnd, Channel channel, @Nullable MailboxPosition position, Instant arrivedAt, RawMessage raw) {
        this(namnd, channel, position, arrivedAt, raw, null);
    }
}
