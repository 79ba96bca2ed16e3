package se.lyhord.intake.handle;

import org.springframework.stereotype.Component;
import se.lyhord.config.deadline.Duty;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.intake.triage.KnownLetter;
import se.lyhord.intake.triage.bounce.Bounce;
import se.lyhord.register.arende.Arenden;
import se.lyhord.register.deadline.Frister;
import se.lyhord.register.dispatch.PostedLetter;
import se.lyhord.register.dispatch.ReturnedLetters;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.event.LetterEvent.LetterDelayed;
import se.lyhord.register.event.LetterEvent.LetterReturned;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.signal.Signals;

/** Makes work of a letter that came back: the letter, the ärende's log and its deadline say so. The ärende is held first, as verbs do. */
@Component
class TakeBackLetter {
    private final Arenden arenden;
    private final ReturnedLetters letters;
    private final ArendeLog log;
    private final Frister frister;
    private final Signals signals;

    TakeBackLetter(Arenden arenden, ReturnedLetters letters, ArendeLog log, Frister frister, Signals signals) {
        this.arenden = arenden;
        this.letters = letters;
        this.log = log;
        this.frister = frister;
        this.signals = signals;
    }

    /** Within the caller's transaction; a letter that has come back once does not do so again. */
    void takeBack(String namnd, KnownLetter known, Bounce bounce) {
        long arende = Long.parseLong(known.arende());
        arenden.hold(namnd, arende);
        if (bounce.delayed()) {
            log.append(arende, ArendeLog.BOT, new LetterDelayed(known.name()));
            return;
        }
        letters.takeBack(
                        known.id(),
                        bounce.cause().isDeadAddress(),
                        bounce.cause().sentence(),
                        bounce.said())
                .ifPresent(letter -> note(letter, bounce));
    }

    private void note(PostedLetter letter, Bounce bounce) {
        log.append(
                letter.arende(),
                ArendeLog.BOT,
                new LetterReturned(letter.kind().label(), bounce.cause().sentence()));
        if (letter.kind() == Brevslag.BEKRAFTELSE) {
            frister.reopen(letter.arende(), Duty.BEKRAFTELSE);
        }
        signals.send(Signal.ARENDE);
    }
}
