package se.lyhord.register.redecide;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.Arenden;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.event.EnhetEvent.ProposalSettled;
import se.lyhord.register.event.MessageEvent.MessageMoved;
import se.lyhord.register.ledger.LedgerEntry;
import se.lyhord.register.proposal.ProposedAnswers;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.signal.Signals;

/** Lets a message leave the ärende to which it was added; nobody can send it from there as an answer any more. */
@Component
class LeaveArende {
    private final Arenden arenden;
    private final ProposedAnswers proposals;
    private final ArendeLog log;
    private final Signals signals;

    LeaveArende(Arenden arenden, ProposedAnswers proposals, ArendeLog log, Signals signals) {
        this.arenden = arenden;
        this.proposals = proposals;
        this.log = log;
        this.signals = signals;
    }

    /** Within the caller's transaction; the ärende is held before the proposal, as whoever sends it does. */
    @Transactional(propagation = Propagation.MANDATORY)
    void leave(Account by, LedgerEntry entry, long before, Arende target, String sentence) {
        arenden.hold(entry.namnd(), before);
        if (proposals.withdraw(entry.id(), by.username())) {
            log.append(before, by.username(), new ProposalSettled(entry.id(), false));
        }
        log.append(before, by.username(), new MessageMoved(entry.id(), target.id(), target.name(), sentence));
        signals.send(Signal.ARENDE, before);
    }
}
