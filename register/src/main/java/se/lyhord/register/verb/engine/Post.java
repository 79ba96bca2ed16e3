package se.lyhord.register.verb.engine;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.Threads;
import se.lyhord.register.dispatch.DecidedLetters;
import se.lyhord.register.dispatch.Dispatches;
import se.lyhord.register.dispatch.Letter;
import se.lyhord.register.event.ArendeEvent;
import se.lyhord.register.event.LetterEvent.LetterHeld;
import se.lyhord.register.event.LetterEvent.LetterLeftToPerson;
import se.lyhord.register.event.LetterEvent.LetterPlanned;

/** Decides by which way a letter leaves: by mail at once, or through a person's hands with the reason. */
@Component("postOfVerbs")
class Post {
    private static final String ON_PAPER = "Den som skrev har ingen e-postadress. Skriv ut brevet och posta det.";
    private static final String READS_WITH_CODE = "Den som skrev läser brevet på medborgarsidan, med sin kod.";

    private final Dispatches dispatches;
    private final DecidedLetters letters;
    private final OpenMail openMail;
    private final Threads threads;

    Post(Dispatches dispatches, DecidedLetters letters, OpenMail openMail, Threads threads) {
        this.dispatches = dispatches;
        this.letters = letters;
        this.openMail = openMail;
        this.threads = threads;
    }

    /** Takes a letter of this ärende; gives what to note about it. */
    ArendeEvent take(Arende arende, WrittenLetter written) {
        Letter letter = threaded(arende, written.letter());
        String name = letter.kind().label();
        // The citizen is not told that it has been sent before it has.
        boolean waits = letter.kind() == Brevslag.VIDAREBEFORDRAN
                && letters.isUnsent(arende.id(), Brevslag.TILL_ANNAN_MYNDIGHET);
        Optional<String> reason = reasonAgainst(arende, letter, written.reworded());
        if (reason.isPresent()) {
            boolean readsWithCode =
                    letter.kind().isToCitizen() && arende.sender().readsWithCode();
            String why = readsWithCode ? reason.get() + " " + READS_WITH_CODE : reason.get();
            if (waits) {
                dispatches.leaveToPerson(letter, why, null);
            } else {
                dispatches.leaveToPerson(letter, why);
            }
            return new LetterLeftToPerson(name, why);
        }
        if (waits) {
            dispatches.hold(letter, null);
            return new LetterHeld(name, "Det skickas när brevet till den andra myndigheten har gått iväg.");
        }
        dispatches.plan(letter);
        return new LetterPlanned(name);
    }

    /** The citizens' page is not open mail: only who has the code reads it. */
    private Optional<String> reasonAgainst(Arende arende, Letter letter, boolean reworded) {
        if (letter.kind().isToCitizen() && arende.sender().readsOnlyWithCode()) {
            return Optional.empty();
        }
        return letter.goesByMail() ? openMail.reasonAgainst(arende, letter, reworded) : Optional.of(ON_PAPER);
    }

    /** The citizen's mail program shows our letter below their own mail. */
    private Letter threaded(Arende arende, Letter letter) {
        return letter.kind().isToCitizen()
                ? threads.lastMail(arende.id())
                        .map(id -> letter.answering("<" + id + ">"))
                        .orElse(letter)
                : letter;
    }
}
