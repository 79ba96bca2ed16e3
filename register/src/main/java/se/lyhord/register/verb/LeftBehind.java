package se.lyhord.register.verb;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.event.LetterEvent.LetterLeftToPerson;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.signal.Signals;
import se.lyhord.register.verb.engine.PerformVerb;

/** A letter that was to leave by itself could not, and waits for a person: what it was to tell has not been told, so it does not hold any more. */
@Component
public class LeftBehind {
    /** Letters by which something comes about that moves frister. */
    private static final Set<Brevslag> MOVING = EnumSet.of(Brevslag.DROJSMAL, Brevslag.TILL_ANNAN_MYNDIGHET);

    private final PerformVerb performVerb;
    private final ArendeLog log;
    private final Signals signals;

    LeftBehind(PerformVerb performVerb, ArendeLog log, Signals signals) {
        this.performVerb = performVerb;
        this.log = log;
        this.signals = signals;
    }

    /**
     * Says so in the log of the ärende, which the caller holds, and restores the frister that held before.
     *
     * @param reason a sentence in Swedish
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(String namnd, long arende, Brevslag letter, String reason) {
        LetterLeftToPerson event = new LetterLeftToPerson(letter.label(), reason);
        if (MOVING.contains(letter)) {
            performVerb.follow(namnd, arende, event);
        } else {
            log.append(arende, ArendeLog.BOT, event);
            signals.send(Signal.ARENDE, arende);
        }
    }
}
