package se.lyhord.register.redecide;

import java.util.EnumSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.register.access.Account;
import se.lyhord.register.ledger.Conclusion;
import se.lyhord.register.ledger.Heading;
import se.lyhord.register.ledger.LedgerEntries;
import se.lyhord.register.ledger.LedgerEntry;
import se.lyhord.register.ledger.Outcome;

/** Finds that a quarantined message is nothing; it stays in the ledger with the reason. */
@Component
public class DismissMessage {
    private final Hold hold;
    private final LedgerEntries entries;
    private final DecisionLog decisions;

    DismissMessage(Hold hold, LedgerEntries entries, DecisionLog decisions) {
        this.hold = hold;
        this.entries = entries;
        this.decisions = decisions;
    }

    /**
     * Does it.
     *
     * @throws se.lyhord.register.refusal.RefusedException without a reason, or when it is not quarantined any more
     */
    @Transactional
    public void dismiss(Account by, Seen seen, String reason) {
        String why = Hold.required(reason, "Skriv varför meddelandet avförs.");
        LedgerEntry entry = hold.hold(by, seen, EnumSet.of(Outcome.QUARANTINED));
        decisions.append(by, entry, Outcome.DISMISSED, null, why);
        entries.becomes(
                entry.id(),
                new Heading(entry.row().sender(), entry.row().subject(), null, null),
                Conclusion.dismissed("Avfört av " + by.name() + ". " + why));
    }
}
