package se.lyhord.register.redecide;

import org.jspecify.annotations.Nullable;
import se.lyhord.register.ledger.LedgerEntry;
import se.lyhord.register.ledger.LedgerRow;
import se.lyhord.register.ledger.Outcome;

/** A message as it stood when somebody looked at it; what a colleague has changed since is not decided about unseen. */
public record Seen(
        long ledger, @Nullable Outcome outcome, @Nullable Long arende) {
    /** As it stands there. */
    public static Seen of(LedgerEntry entry) {
        return of(entry.row());
    }

    /** As it stands in a list. */
    public static Seen of(LedgerRow row) {
        return new Seen(row.id(), row.outcome(), row.arende());
    }
}
