package se.lyhord.register.verb;

import org.springframework.stereotype.Component;
import se.lyhord.config.routine.Verb;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.dispatch.HeldLetters;
import se.lyhord.register.event.LetterEvent.LetterCancelled;
import se.lyhord.register.event.RoadEvent.Voided;
import se.lyhord.register.refusal.RefusedException;

/** Makes an ärende void (makulera); it stays readable, and its number is never given to another. */
@Component
public class MakeVoid {
    private static final String VOID = "Ärendet är makulerat.";

    private final PerformVerb performVerb;
    private final HeldLetters held;

    MakeVoid(PerformVerb performVerb, HeldLetters held) {
        this.performVerb = performVerb;
        this.held = held;
    }

    /**
     * Does it, and keeps back every letter that has not left.
     *
     * @throws RefusedException without a reason, or when it has ended otherwise
     */
    public Arende makeVoid(Account by, long id, String reason) {
        String why = Words.required(reason, "Skriv varför ärendet makuleras.");
        return performVerb.perform(by, Verb.VOID, id, step -> {
            step.becomes(step.arende().makeVoid(), new Voided(why));
            held.cancelAll(id, VOID).forEach(letter -> step.happened(new LetterCancelled(letter.label(), VOID)));
        });
    }
}
