package se.lyhord.intake.send;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.config.deadline.Duty;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.register.arende.Arenden;
import se.lyhord.register.deadline.Frister;
import se.lyhord.register.dispatch.Dispatch;
import se.lyhord.register.dispatch.Dispatches;
import se.lyhord.register.dispatch.Letter;
import se.lyhord.register.dispatch.Outbox;
import se.lyhord.register.event.ArendeEvent;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.event.LetterEvent.LetterSent;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.signal.Signals;
import se.lyhord.register.verb.LeftBehind;

/**
 * Keeps what became of a letter, on the letter, in the ärende's log and in its deadlines. The ärende is held before the letter is touched, as
 * verbs do: the other way round the two would wait for each other.
 */
@Component
class LetterOutcome {
    private static final Logger LOG = LoggerFactory.getLogger(LetterOutcome.class);

    private final Arenden arenden;
    private final Dispatches dispatches;
    private final Outbox outbox;
    private final ArendeLog log;
    private final Frister frister;
    private final LeftBehind leftBehind;
    private final Signals signals;

    LetterOutcome(
            Arenden arenden,
            Dispatches dispatches,
            Outbox outbox,
            ArendeLog log,
            Frister frister,
            LeftBehind leftBehind,
            Signals signals) {
        this.arenden = arenden;
        this.dispatches = dispatches;
        this.outbox = outbox;
        this.log = log;
        this.frister = frister;
        this.leftBehind = leftBehind;
        this.signals = signals;
    }

    @Transactional
    void sent(Dispatch dispatch) {
        holdArende(dispatch);
        if (!dispatches.sent(dispatch)) {
            LOG.warn("Letter {} was sent but is noted already or was taken over by another node", dispatch.id());
            return;
        }
        note(dispatch, new LetterSent(dispatch.letter().kind().label()));
        Long arende = dispatch.letter().arende();
        if (arende != null && dispatch.letter().kind() == Brevslag.BEKRAFTELSE) {
            frister.done(arende, Duty.BEKRAFTELSE);
        }
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
        holdArende(dispatch);
        if (dispatches.failed(dispatch, reason, error)) {
            noteLeftBehind(dispatch, reason);
        }
    }

    @Transactional
    void leftToPerson(Dispatch dispatch, String reason) {
        holdArende(dispatch);
        if (outbox.leaveToPerson(dispatch, reason)) {
            noteLeftBehind(dispatch, reason);
        }
    }

    private void holdArende(Dispatch dispatch) {
        Letter letter = dispatch.letter();
        Long arende = letter.arende();
        if (arende != null) {
            arenden.hold(letter.namnd(), arende);
        }
    }

    private void noteLeftBehind(Dispatch dispatch, String reason) {
        Letter letter = dispatch.letter();
        Long arende = letter.arende();
        if (arende != null) {
            leftBehind.note(letter.namnd(), arende, letter.kind(), reason);
        }
    }

    /** A colleague's morning letter belongs to no ärende, and so to no log. */
    private void note(Dispatch dispatch, ArendeEvent event) {
        Long arende = dispatch.letter().arende();
        if (arende != null) {
            log.append(arende, ArendeLog.BOT, event);
            signals.send(Signal.ARENDE, arende);
        }
    }
}
