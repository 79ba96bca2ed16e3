package se.lyhord.register.redecide;

import java.util.EnumSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.register.access.Account;
import se.lyhord.register.ledger.LedgerEntries;
import se.lyhord.register.ledger.LedgerEntry;
import se.lyhord.register.ledger.Outcome;

/** Lets the bot try a quarantined message once more, such as after an update. */
@Component
public class TryMessageAgain {
    private final Hold hold;
    private final LedgerEntries entries;
    private final DecisionLog decisions;

    TryMessageAgain(Hold hold, LedgerEntries entries, DecisionLog decisions) {
        this.hold = hold;
        this.entries = entries;
        this.decisions = decisions;
    }

    /** Does it; the message waits again and keeps the day of its arrival. */
    @Transactional
    public void tryAgain(Account by, Seen seen) {
        LedgerEntry entry = hold.hold(by, seen, EnumSet.of(Outcome.QUARANTINED));
        decisions.append(by, entry, null, null, "Ska behandlas en gång till.");
        entries.waitsAgain(entry.id());
    }
}
