package se.lyhord.register.verb;

import org.springframework.stereotype.Component;
import se.lyhord.config.routine.Organisation;
import se.lyhord.config.routine.people.Alarm;
import se.lyhord.config.routine.people.Mottagare;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.dispatch.HeldLetters;
import se.lyhord.register.event.LetterEvent.LetterCancelled;
import se.lyhord.register.event.RoadEvent.Voided;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.verb.engine.Call;
import se.lyhord.register.verb.engine.PerformVerb;

/** Makes an ärende void (makulera); it stays readable, and its number is never given to another. */
@Component
public class MakeVoid {
    private static final String VOID = "Ärendet är makulerat.";
    private static final String TELLS = "Ärendet är makulerat. Ni behöver inte göra något mer med det.";

    private final PerformVerb performVerb;
    private final HeldLetters held;

    MakeVoid(PerformVerb performVerb, HeldLetters held) {
        this.performVerb = performVerb;
        this.held = held;
    }

    /**
     * Does it, keeps back every letter that has not left, and tells whoever had the ärende.
     *
     * @throws RefusedException without a reason, or when it has ended otherwise
     */
    public Arende makeVoid(Account by, long id, String reason) {
        String why = Words.required(reason, "Skriv varför ärendet makuleras.");
        return performVerb.perform(by, Verb.VOID, id, step -> {
            Arende before = step.arende();
            step.becomes(before.makeVoid(), new Voided(why));
            if (before.status() == ArendeStatus.FORDELAT || before.status() == ArendeStatus.BESVARAT) {
                step.call(new Call("VOID", whoeverHad(before, step.organisation()), TELLS, false));
            }
            held.cancelAll(id, VOID).forEach(letter -> step.happened(new LetterCancelled(letter.label(), VOID)));
        });
    }

    private static Mottagare whoeverHad(Arende arende, Organisation organisation) {
        return organisation
                .person(arende.handling().takenOverBy())
                .map(Mottagare::of)
                .orElseGet(() ->
                        organisation.called(Alarm.ENHETSCHEF, arende.decided().unit()));
    }
}
