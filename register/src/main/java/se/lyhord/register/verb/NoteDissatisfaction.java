package se.lyhord.register.verb;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.letter.Brev;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.config.routine.people.Person;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.event.WorkEvent.Dissatisfied;
import se.lyhord.register.event.WorkEvent.NoteWritten;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.verb.engine.PerformVerb;
import se.lyhord.register.verb.engine.Step;
import se.lyhord.register.verb.road.ClosestChief;
import se.lyhord.register.verb.road.Reopening;
import se.lyhord.register.verb.road.Units;

/** Notes that the citizen is not content with the answer or the handling, and does what the routine says then. */
@Component
public class NoteDissatisfaction {
    private static final String TAKE_OVER = "Den som skrev är inte nöjd. Enligt rutinen tar du över ärendet.";
    private static final String PASSED_ON = "Den som skrev är inte nöjd. Enligt rutinen lämnas frågan till dig.";

    private final PerformVerb performVerb;
    private final Reopening reopening;

    NoteDissatisfaction(PerformVerb performVerb, Reopening reopening) {
        this.performVerb = performVerb;
        this.reopening = reopening;
    }

    /**
     * Does it where the routine does not ask where the citizen is to turn.
     *
     * @param words what the citizen is not content with; only the log has them
     * @throws RefusedException when nothing has been handled yet, or the routine's organisation knows no närmaste chef
     */
    public Arende note(Account by, long id, String words) {
        return note(by, id, words, "");
    }

    /**
     * Does it.
     *
     * @param whereToTurn told to the citizen where the routine is {@code TOLD_WHERE_TO_TURN}, which cannot do without
     * @throws RefusedException when nothing has been handled yet, or the routine's organisation knows no närmaste chef
     */
    public Arende note(Account by, long id, String words, String whereToTurn) {
        return note(by, id, words, whereToTurn, null);
    }

    /**
     * Does it, telling the citizen in the officer's own words.
     *
     * @param letter the whole letter to the citizen as the officer has changed it; null leaves it as the routine has it
     * @throws RefusedException when nothing has been handled yet, or the routine's organisation knows no närmaste chef
     */
    public Arende note(Account by, long id, String words, String whereToTurn, @Nullable Brev letter) {
        String dissatisfied = Words.required(words, "Skriv vad den som skrev inte är nöjd med.");
        return performVerb.perform(by, Verb.DISSATISFIED, id, step -> {
            requireHandled(step);
            step.reword(letter);
            step.happened(new Dissatisfied(dissatisfied));
            switch (step.rutin().handling().dissatisfied()) {
                case CHIEF_TAKES_OVER -> handToChief(step, TAKE_OVER);
                case PASSED_TO_CHIEF -> handToChief(step, PASSED_ON);
                case TOLD_WHERE_TO_TURN -> tellWhereToTurn(step, by, whereToTurn);
                case UNREGULATED -> {}
            }
        });
    }

    private void handToChief(Step step, String task) {
        if (!step.arende().isWaiting()) {
            reopening.of(step, "Den som skrev är inte nöjd.");
        }
        Person chief = new ClosestChief(step).takesOver("Den som skrev är inte nöjd.", task);
        boolean reveals =
                new Units(step.rutin()).known(step.arende().decided().unit()).revealsSocialCare();
        // Who does what in social care is secret (OSL 26:1).
        step.tellCitizen(
                Brevslag.HANVISNING,
                reveals
                        ? Map.of("besked", "Närmaste chef tar hand om det du har sagt.")
                        : Map.of("chef", chief.name()));
    }

    private static void tellWhereToTurn(Step step, Account by, String whereToTurn) {
        String where = Words.required(whereToTurn, "Skriv vart den som inte är nöjd kan vända sig.");
        step.tellCitizen(Brevslag.HANVISNING, Map.of("besked", where));
        if (!step.tellsCitizen()) {
            step.happened(new NoteWritten("Hänvisad muntligt: " + where, by.name()));
        }
    }

    private static void requireHandled(Step step) {
        Arende arende = step.arende();
        if (arende.status() != ArendeStatus.FORDELAT
                && arende.status() != ArendeStatus.BESVARAT
                && arende.status() != ArendeStatus.AVSLUTAT) {
            throw new RefusedException("Ärendet har varken handlagts eller besvarats här.");
        }
        if (Reopening.hasLeft(arende, step.rutin())) {
            throw new RefusedException("Öppna ärendet igen först.");
        }
    }
}
