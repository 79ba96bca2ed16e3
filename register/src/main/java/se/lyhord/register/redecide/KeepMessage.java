package se.lyhord.register.redecide;

import java.util.EnumSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.register.access.Account;
import se.lyhord.register.ledger.LedgerEntry;
import se.lyhord.register.ledger.Outcome;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.signal.Signals;

/** Finds that a message which might have belonged to another ärende is one of its own. */
@Component
public class KeepMessage {
    private final Hold hold;
    private final PossibleFollowUps possible;
    private final DecisionLog decisions;
    private final Signals signals;

    KeepMessage(Hold hold, PossibleFollowUps possible, DecisionLog decisions, Signals signals) {
        this.hold = hold;
        this.possible = possible;
        this.decisions = decisions;
        this.signals = signals;
    }

    /** Keeps the outcome and records who found it right. */
    @Transactional
    public void keep(Account by, Seen seen) {
        LedgerEntry entry = hold.hold(by, seen, EnumSet.of(Outcome.REGISTERED));
        if (!possible.settle(entry.id())) {
            throw new RefusedException("En kollega hann före. Titta på meddelandet igen.");
        }
        decisions.append(by, entry, Outcome.REGISTERED, entry.row().arende(), "Det är ett eget ärende.");
        signals.send(Signal.LEDGER);
    }
}
