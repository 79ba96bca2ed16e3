package se.lyhord.register.proposal;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.config.routine.Alarm;
import se.lyhord.register.alarm.Cause;
import se.lyhord.register.alarm.NewAlarm;
import se.lyhord.register.alarm.RaiseAlarm;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.arende.Arenden;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.event.EnhetEvent.AnswerProposed;
import se.lyhord.register.routine.Routines;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.signal.Signals;

/** Takes the answer that an enhet proposes by mail; nothing goes to the citizen because of it. */
@Component
public class TakeProposal {
    private final ProposedAnswers proposals;
    private final Arenden arenden;
    private final ArendeLog log;
    private final RaiseAlarm raiseAlarm;
    private final Routines routines;
    private final Signals signals;

    TakeProposal(
            ProposedAnswers proposals,
            Arenden arenden,
            ArendeLog log,
            RaiseAlarm raiseAlarm,
            Routines routines,
            Signals signals) {
        this.proposals = proposals;
        this.arenden = arenden;
        this.log = log;
        this.raiseAlarm = raiseAlarm;
        this.routines = routines;
        this.signals = signals;
    }

    /** Within the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(NewProposal proposal) {
        Arende arende = arenden.hold(proposal.namnd(), proposal.arende());
        proposals.add(proposal);
        log.append(arende.id(), ArendeLog.BOT, new AnswerProposed(proposal.ledger(), proposal.sender()));
        if (arende.status() != ArendeStatus.FORDELAT) {
            callAboutLate(arende);
        }
        signals.send(Signal.ARENDE);
    }

    /** Nobody at the enhet looks at it any more. */
    private void callAboutLate(Arende arende) {
        raiseAlarm.raise(new NewAlarm(
                arende.namnd(),
                arende.id(),
                Cause.message(),
                routines.organisation(arende.namnd()).called(Alarm.REGISTRATOR, ""),
                "En kollega har svarat på sin kopia, men ärendet väntar inte på svar. Läs svaret i ärendet.",
                false,
                null));
    }
}
