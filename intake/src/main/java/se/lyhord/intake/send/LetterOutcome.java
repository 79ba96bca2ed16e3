package se.lyhord.intake.send;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.config.deadline.Duty;
import se.lyhord.config.routine.Brevslag;
import se.lyhord.register.arende.ArendeEvent.LetterLeftToPerson;
import se.lyhord.register.arende.ArendeEvent.LetterSent;
import se.lyhord.register.arende.ArendeLog;
import se.lyhord.register.arende.OpenArende;
import se.lyhord.register.deadline.Frister;
import se.lyhord.register.dispatch.Dispatch;
import se.lyhord.register.dispatch.Dispatches;
import se.lyhord.register.dispatch.Outbox;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.signal.Signals;

/** Keeps what became of a letter, on the letter, in the ärende's log and in its deadlines. */
@Component
class LetterOutcome {
    private static final Logger LOG = LoggerFactory.getLogger(LetterOutcome.class);

    private final Dispatches dispatches;
    private final Outbox outbox;
    private final ArendeLog log;
    private final Frister frister;
    private final Signals signals;

    LetterOutcome(Dispatches dispatches, Outbox outbox, ArendeLog log, Frister frister, Signals signals) {
        this.dispatches = dispatches;
        this.outbox = outbox;
        this.log = log;
        this.frister = frister;
        this.signals = signals;
    }

    @Transactional
    void sent(Dispatch dispatch) {
        if (!dispatches.sent(dispatch)) {
            LOG.warn("Letter {} was sent although another node had taken it over", dispatch.id());
            return;
        }
        long arende = dispatch.letter().arende();
        log.append(
                arende, OpenArende.BOT, new LetterSent(dispatch.letter().kind().label()));
        if (dispatch.letter().kind() == Brevslag.BEKRAFTELSE) {
            frister.done(arende, Duty.BEKRAFTELSE);
        }
        signals.send(Signal.ARENDE);
    }

    /** The letter's own failure, which may pass. */
    @Transactional
    void later(Dispatch dispatch, Duration rest, String error) {
        dispatches.retry(dispatch, rest, error);
    }

    /** The server's failure, which is not counted. */
    @Transactional
    void putBack(Dispatch dispatch, Duration rest, String error) {
        outbox.putBack(dispatch, rest, error);
    }

    @Transactional
    void failed(Dispatch dispatch, String reason, String error) {
        if (dispatches.failed(dispatch, reason, error)) {
            note(dispatch, reason);
        }
    }

    @Transactional
    void leftToPerson(Dispatch dispatch, String reason) {
        if (outbox.leaveToPerson(dispatch, reason)) {
            note(dispatch, reason);
        }
    }

    private void note(Dispatch dispatch, String reason) {
        log.append(
                dispatch.letter().arende(),
                OpenArende.BOT,
                new LetterLeftToPerson(dispatch.letter().kind().label(), reason));
        signals.send(Signal.ARENDE);
    }
}
