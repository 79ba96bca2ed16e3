package se.lyhord.register.redecide;

import java.util.EnumSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.register.access.Account;
import se.lyhord.register.ledger.LedgerEntries;
import se.lyhord.register.ledger.LedgerEntry;
import se.lyhord.register.ledger.Outcome;
import se.lyhord.register.refusal.RefusedException;

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

    /**
     * Does it; the message waits again and keeps the day of its arrival.
     *
     * @throws RefusedException when a colleague was first, or when the message itself lies in its mailbox alone
     */
    @Transactional
    public void tryAgain(Account by, Seen seen) {
        LedgerEntry entry = hold.hold(by, seen, EnumSet.of(Outcome.QUARANTINED));
        if (entry.row().isHeaderOnly()) {
            throw new RefusedException("Här finns bara uppgifter om brevet, inte brevet självt. Det ligger i brevlådan "
                    + entry.account() + ". Läs det där, och registrera det sedan för hand eller avför det.");
        }
        decisions.append(by, entry, null, null, "Ska behandlas en gång till.");
        entries.waitsAgain(entry.id());
    }
}
