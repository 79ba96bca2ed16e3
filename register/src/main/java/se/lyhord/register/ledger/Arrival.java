package se.lyhord.register.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message that has reached the nämnd and is about to be recorded.
 *
 * @param position where it lies in a mailbox; null for chat
 * @param arrivedAt when it reached the authority (22 § förvaltningslagen), never when it was fetched
 */
public record Arrival(
        String namnd, Channel channel, @Nullable MailboxPosition position, Instant arrivedAt, RawMessage raw) {}
