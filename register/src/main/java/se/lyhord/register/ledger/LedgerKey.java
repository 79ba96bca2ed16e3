package se.lyhord.register.ledger;

import java.time.Instant;

/** Where a message stands in the ledger as it is leafed through: by arrival, and of those that arrived at once by when they were recorded. */
public record LedgerKey(Instant arrivedAt, long id) {
    /** Where this row stands. */
    public static LedgerKey of(LedgerRow row) {
        return new LedgerKey(row.arrivedAt(), row.id());
    }
}
