package se.lyhord.register.redecide;

import java.util.EnumSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.Arenden;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.event.MessageEvent.FoundSeparate;
import se.lyhord.register.ledger.LedgerEntry;
import se.lyhord.register.ledger.Outcome;
import se.lyhord.register.letter.FirstLetter;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.signal.Signals;
import se.lyhord.register.undo.Undoable;

/** Finds that a message which might have belonged to another ärende is one of its own. */
@Component
public class KeepMessage {
    private static final String OWN = "Det är ett eget ärende";

    private final Hold hold;
    private final PossibleFollowUps possible;
    private final DecisionLog decisions;
    private final Arenden arenden;
    private final FirstLetter firstLetter;
    private final ArendeLog log;
    private final Undoable undoable;
    private final Signals signals;

    KeepMessage(
            Hold hold,
            PossibleFollowUps possible,
            DecisionLog decisions,
            Arenden arenden,
            FirstLetter firstLetter,
            ArendeLog log,
            Undoable undoable,
            Signals signals) {
        this.hold = hold;
        this.possible = possible;
        this.decisions = decisions;
        this.arenden = arenden;
        this.firstLetter = firstLetter;
        this.log = log;
        this.undoable = undoable;
        this.signals = signals;
    }

    /**
     * Keeps the outcome, records who found it right and lets the bekräftelse go that waited for that; for a moment it can be taken back.
     *
     * @param objection why no letter should go to the sender by itself even now, as a sentence in Swedish; null when nothing speaks against
     */
    @Transactional
    public Undoable.Decision keep(Account by, Seen seen, @Nullable String objection) {
        LedgerEntry entry = hold.hold(by, seen, EnumSet.of(Outcome.REGISTERED));
        long id = Objects.requireNonNull(entry.row().arende(), "What is registered has its ärende");
        return undoable.make(by, id, OWN, () -> keep(by, entry, id, objection));
    }

    private Arende keep(Account by, LedgerEntry entry, long id, @Nullable String objection) {
        // Before the question is settled, in the order in which whoever confirms the ärende does both.
        Arende arende = arenden.hold(by.namnd(), id);
        if (!possible.settle(entry.id())) {
            throw new RefusedException("En kollega hann före. Titta på meddelandet igen.");
        }
        decisions.append(by, entry, Outcome.REGISTERED, id, OWN + ".");
        log.append(id, by.username(), new FoundSeparate(entry.id()));
        firstLetter.release(arende, by.username(), objection);
        signals.send(Signal.LEDGER);
        signals.send(Signal.ARENDE, id);
        return arende;
    }
}
