package se.lyhord.register.verb;

import org.springframework.stereotype.Component;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.dispatch.Dispatches;
import se.lyhord.register.dispatch.Letter;
import se.lyhord.register.event.ArendeEvent;
import se.lyhord.register.event.LetterEvent.LetterLeftToPerson;
import se.lyhord.register.event.LetterEvent.LetterPlanned;

/** Decides by which way a letter leaves: by mail at once, or through a person's hands with the reason. */
@Component
class Post {
    private final Dispatches dispatches;

    Post(Dispatches dispatches) {
        this.dispatches = dispatches;
    }

    /** Takes a letter of this ärende; gives what to note about it. */
    ArendeEvent take(Arende arende, Letter letter) {
        String name = letter.kind().label();
        if (letter.goesByMail()) {
            dispatches.plan(letter);
            return new LetterPlanned(name);
        }
        String reason = "Den som skrev har ingen e-postadress. Skriv ut brevet och posta det.";
        dispatches.leaveToPerson(letter, reason);
        return new LetterLeftToPerson(name, reason);
    }
}
