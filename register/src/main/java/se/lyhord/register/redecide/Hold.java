package se.lyhord.register.redecide;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.config.routine.people.Role;
import se.lyhord.register.access.Account;
import se.lyhord.register.ledger.LedgerEntries;
import se.lyhord.register.ledger.LedgerEntry;
import se.lyhord.register.ledger.Outcome;
import se.lyhord.register.refusal.RefusedException;

/** Lets one registrator at a time decide about a message, and only about what that person has seen. */
@Component
class Hold {
    private final LedgerEntries entries;

    Hold(LedgerEntries entries) {
        this.entries = entries;
    }

    /**
     * Holds it until the caller's transaction ends.
     *
     * @param from the outcomes that the decision can be about
     */
    @Transactional(propagation = Propagation.MANDATORY)
    LedgerEntry hold(Account by, Seen seen, Set<Outcome> from) {
        if (!by.roles().contains(Role.REGISTRATOR)) {
            throw new RefusedException("Bara en registrator avgör vad ett meddelande är.");
        }
        LedgerEntry entry = entries.hold(by.namnd(), seen.ledger())
                .orElseThrow(() -> new RefusedException("Meddelandet finns inte."));
        if (!Seen.of(entry).equals(seen)) {
            throw new RefusedException("En kollega hann före. Titta på meddelandet igen.");
        }
        if (entry.row().outcome() == null || !from.contains(entry.row().outcome())) {
            throw new RefusedException("Så kan man inte ändra det här meddelandet.");
        }
        return entry;
    }

    static String required(String words, String otherwise) {
        if (words.isBlank()) {
            throw new RefusedException(otherwise);
        }
        return words.strip();
    }
}
