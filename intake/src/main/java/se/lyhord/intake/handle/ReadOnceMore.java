package se.lyhord.intake.handle;

import java.util.List;
import se.lyhord.register.redecide.Reread;

/**
 * A message as it is read for a person who looks into the ledger.
 *
 * @param whole whether it was read as it is meant, and not as its bare text
 * @param signs why a machine may have sent it, as sentences in Swedish; empty for a person's message
 */
public record ReadOnceMore(boolean whole, Reread message, List<String> signs) {
    /** Keeps its own copy of the signs. */
    public ReadOnceMore {
        signs = List.copyOf(signs);
    }
}
