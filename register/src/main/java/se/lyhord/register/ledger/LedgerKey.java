package se.lyhord.register.ledger;

import java.time.Instant;

/** Where a message stands in the ledger as it is leafed through: newest arrival first, and of those the one recorded last. */
public record LedgerKey(Instant arrivedAt, long id) {
    /** Where this row stands. */
    public static LedgerKey of(LedgerRow row) {
        return new LedgerKey(row.arrivedAt(), row.id());
    }
}
