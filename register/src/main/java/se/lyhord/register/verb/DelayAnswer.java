package se.lyhord.register.verb;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.letter.Brev;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.Sender;
import se.lyhord.register.dispatch.DecidedLetters;
import se.lyhord.register.event.WorkEvent.Delayed;
import se.lyhord.register.event.WorkEvent.NoteWritten;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.routine.RoutineInForce;
import se.lyhord.register.verb.engine.PerformVerb;
import se.lyhord.register.verb.engine.Step;

/** Tells the citizen that the answer is late, and why (11 § förvaltningslagen, and the routines of Landskrona and Hässelby-Vällingby). */
@Component
public class DelayAnswer {
    private static final int WORDS_OF_A_REASON = 3;
    private static final int MONTHS_AT_MOST = 6;

    private final PerformVerb performVerb;
    private final DecidedLetters letters;
    private final Clock clock;

    DelayAnswer(PerformVerb performVerb, DecidedLetters letters, Clock clock) {
        this.performVerb = performVerb;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * Promises an answer by another day and writes that to the citizen with the reason; the frister move. After the old day it is still allowed,
     * but the log says that it was late. Where the routine asks for no such notice it is a courtesy.
     *
     * @param answerBy the new last day
     * @throws RefusedException when the reason tells nothing, or the day is none that can be promised
     */
    public Arende tell(Account by, long id, String reason, LocalDate answerBy) {
        return tell(by, id, reason, answerBy, "", null);
    }

    /**
     * Does it in the officer's own words.
     *
     * @param note tjänsteanteckning about how the citizen was told on the phone; may be empty where a letter goes
     * @param letter the whole letter as the officer has changed it; null leaves it as the routine has it
     * @throws RefusedException when the reason tells nothing, or the day is none that can be promised
     */
    public Arende tell(Account by, long id, String reason, LocalDate answerBy, String note, @Nullable Brev letter) {
        String why = Words.required(
                reason,
                WORDS_OF_A_REASON,
                "Skriv varför svaret dröjer, med minst tre ord, så att den som väntar förstår.");
        LocalDate today = RoutineInForce.arrivalDate(clock.instant());
        if (!answerBy.isAfter(today)) {
            throw new RefusedException("Välj en dag efter i dag.");
        }
        if (answerBy.isAfter(today.plusMonths(MONTHS_AT_MOST))) {
            throw new RefusedException("Dagen ligger mer än ett halvår bort. Lova en dag som går att hålla.");
        }
        return performVerb.perform(by, Verb.DELAY, id, step -> {
            tellOnThePhone(step, by, note);
            delay(step, why, answerBy);
            step.reword(letter);
        });
    }

    /** The notice is owed to whoever waits, also without an address (11 § förvaltningslagen). */
    private static void tellOnThePhone(Step step, Account by, String note) {
        Sender sender = step.arende().sender();
        if (!note.isBlank()) {
            step.happened(new NoteWritten(note.strip(), by.name()));
        } else if (sender.isReachable() && !sender.canBeWrittenTo()) {
            throw new RefusedException(
                    "Den som hörde av sig har bara lämnat telefonnummer. Ring och berätta, och skriv en tjänsteanteckning om det.");
        }
    }

    private void delay(Step step, String why, LocalDate answerBy) {
        if (letters.isUnsent(step.arende().id(), Brevslag.DROJSMAL)) {
            throw new RefusedException(
                    "Ett besked om försening är beslutat men inte skickat. Skicka det först, eller ställ in det.");
        }
        @Nullable Instant due = step.arende().answerDue();
        if (due != null && !answerBy.isAfter(RoutineInForce.arrivalDate(due))) {
            throw new RefusedException("Svaret ska redan ha kommit då. Välj en dag efter den som gäller nu.");
        }
        boolean late = due != null && due.isBefore(clock.instant());
        Instant until = step.routine().arbetsdagar().endOf(answerBy).toInstant();
        step.becomes(step.arende().promise(until).dueAt(until), new Delayed(why, answerBy, late));
        step.tellCitizen(Brevslag.DROJSMAL, Map.of("skal", why));
    }
}
