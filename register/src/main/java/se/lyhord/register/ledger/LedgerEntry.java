package se.lyhord.register.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * All that the ledger knows of a message but its bytes.
 *
 * @param row what lists show of it
 * @param mailbox account and folder of a mail
 * @param reference the citizen's secret reference
 * @param recordedAt when it was in the ledger
 * @param sha256 of the bytes, in hex
 * @param outcomeReason why it has its outcome, as a sentence in Swedish
 * @param heldBecause why nothing may be sent by itself because of it, as a sentence in Swedish
 * @param outcomeAt when the outcome was decided
 * @param duplicateOf the message that it repeats
 */
public record LedgerEntry(
        LedgerRow row,
        String namnd,
        @Nullable String mailbox,
        Reference reference,
        Instant recordedAt,
        String sha256,
        @Nullable String outcomeReason,
        @Nullable String heldBecause,
        @Nullable Instant outcomeAt,
        @Nullable Long duplicateOf) {
    /** Its place in the ledger. */
    public long id() {
        return row.id();
    }

    /** The account of the mailbox in which a mail lies, whatever folder it has been moved to; empty for what is no mail. */
    public String account() {
        return mailbox == null ? "" : mailbox.split("/", 2)[0];
    }

    /** The same as it was handed to whoever handles messages. */
    public Waiting asWaiting() {
        return new Waiting(row.id(), namnd, row.channel(), reference, row.arrivedAt(), row.attempts(), heldBecause);
    }
}
