package se.lyhord.register.verb;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.lyhord.config.calendar.SvenskTid;
import se.lyhord.config.deadline.Duty;
import se.lyhord.config.routine.letter.Brev;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.event.RoadEvent.Answered;
import se.lyhord.register.event.WorkEvent.NoteWritten;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.routine.RoutineInForce;
import se.lyhord.register.verb.engine.PerformVerb;
import se.lyhord.register.verb.engine.Step;

/** Answers the citizen: by a letter from here, orally, or by one that was sent elsewhere. */
@Component
public class AnswerArende {
    private final PerformVerb performVerb;
    private final Clock clock;

    AnswerArende(PerformVerb performVerb, Clock clock) {
        this.performVerb = performVerb;
        this.clock = clock;
    }

    /**
     * Sends the answer by mail, or leaves it to a person where it must go on paper or may not go by open mail; then it is given when somebody says
     * that it is sent.
     *
     * @param text what the officer answers, in plain text; the routine's letter is set around it
     * @throws RefusedException without a text, without an address, or when the ärende does not wait for an answer
     */
    public Arende byLetter(Account by, long id, String text) {
        return byLetter(by, id, text, null);
    }

    /**
     * Sends it in the officer's own words.
     *
     * @param letter the whole letter as the officer has changed it; null leaves it as the routine has it
     * @throws RefusedException without a text, without an address, or when the ärende does not wait for an answer
     */
    public Arende byLetter(Account by, long id, String text, @Nullable Brev letter) {
        String answer = letter == null ? Words.required(text, "Skriv vad du svarar.") : text;
        return answer(by, id, "Med brev från Lyhörd.", (step, duty) -> step.didBy(Brevslag.SVAR, duty), step -> {
            if (!step.arende().sender().canBeWrittenTo()) {
                throw new RefusedException(
                        "Den som hörde av sig har inte lämnat någon adress. Svara muntligt och skriv en tjänsteanteckning.");
            }
            step.tellCitizen(Brevslag.SVAR, Map.of("besked", answer));
            step.reword(letter);
        });
    }

    /**
     * Keeps what was answered by word of mouth; the tjänsteanteckning is the record (27 § förvaltningslagen).
     *
     * @throws RefusedException without a note, or when the ärende does not wait for an answer
     */
    public Arende orally(Account by, long id, String note) {
        String said = Words.required(note, "Ett muntligt svar behöver en tjänsteanteckning. Skriv vad du svarade.");
        return answer(
                by,
                id,
                "Muntligt, enligt tjänsteanteckningen.",
                Step::did,
                step -> step.happened(new NoteWritten(said, by.name())));
    }

    /**
     * Keeps that an answer was sent outside Lyhörd.
     *
     * @param how where it can be read, such as the name of a mailbox
     * @throws RefusedException for a day before the ärende or after today, or when the ärende does not wait for an answer
     */
    public Arende elsewhere(Account by, long id, LocalDate sentOn, String how) {
        String where = Words.required(how, "Skriv var svaret finns.");
        return answer(
                by,
                id,
                "Utanför Lyhörd den %s. %s".formatted(sentOn, where),
                (step, duty) -> step.did(duty, noon(sentOn)),
                step -> {
                    LocalDate today = RoutineInForce.arrivalDate(clock.instant());
                    if (sentOn.isAfter(today)
                            || sentOn.isBefore(
                                    RoutineInForce.arrivalDate(step.arende().arrivedAt()))) {
                        throw new RefusedException(
                                "Svaret måste ha skickats efter att ärendet kom in och senast i dag.");
                    }
                });
    }

    /** Only the day counts. */
    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(SvenskTid.ZONE).toInstant();
    }

    private Arende answer(Account by, long id, String how, BiConsumer<Step, Duty> done, Consumer<Step> way) {
        return performVerb.perform(by, Verb.ANSWER, id, step -> {
            Arende answered = step.arende().answer();
            way.accept(step);
            step.becomes(answered, new Answered(how));
            done.accept(step, Duty.SVAR);
            done.accept(step, Duty.SVAR_EFTER_UTREDNING);
        });
    }
}
