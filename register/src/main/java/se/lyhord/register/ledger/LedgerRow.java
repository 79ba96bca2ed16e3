package se.lyhord.register.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message as the ledger page shows it; outcome and reason are null while it waits.
 *
 * @param restricted whether only few may see the ärende that it lies in
 */
public record LedgerRow(
        long id,
        Channel channel,
        Instant arrivedAt,
        String sender,
        String subject,
        long size,
        int attempts,
        @Nullable Outcome outcome,
        @Nullable String reason,
        @Nullable Long arende,
        boolean restricted) {
    /** Whether the mail itself lies in its mailbox alone: it was quarantined as it was recorded, so the bot has never been given it. */
    public boolean isHeaderOnly() {
        return channel == Channel.MAIL && outcome == Outcome.QUARANTINED && attempts == 0;
    }
}
