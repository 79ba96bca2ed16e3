package se.lyhord.register.proposal;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.register.alarm.CallRegistrator;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.arende.Arenden;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.event.EnhetEvent.AnswerProposed;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.signal.Signals;

/** Takes the answer that an enhet proposes by mail; nothing goes to the citizen because of it. */
@Component
public class TakeProposal {
    private final ProposedAnswers proposals;
    private final Arenden arenden;
    private final ArendeLog log;
    private final CallRegistrator callRegistrator;
    private final Signals signals;

    TakeProposal(
            ProposedAnswers proposals,
            Arenden arenden,
            ArendeLog log,
            CallRegistrator callRegistrator,
            Signals signals) {
        this.proposals = proposals;
        this.arenden = arenden;
        this.log = log;
        this.callRegistrator = callRegistrator;
        this.signals = signals;
    }

    /** Within the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(NewProposal proposal) {
        Arende arende = arenden.hold(proposal.namnd(), proposal.arende());
        proposals.add(proposal);
        log.append(arende.id(), ArendeLog.BOT, new AnswerProposed(proposal.ledger(), proposal.sender()));
        if (arende.status() != ArendeStatus.FORDELAT) {
            callRegistrator.aboutMessage(
                    arende.namnd(),
                    arende.id(),
                    "En kollega har svarat på sin kopia, men ärendet väntar inte på svar. Läs svaret i ärendet.");
        }
        signals.send(Signal.ARENDE);
    }
}
