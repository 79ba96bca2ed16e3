package se.lyhord.register.verb;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.lyhord.config.deadline.Duty;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.config.routine.rule.Avslut;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.event.WorkEvent.MeasureAdded;
import se.lyhord.register.measure.Measures;
import se.lyhord.register.measure.NewMeasure;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.routine.RoutineInForce;
import se.lyhord.register.verb.engine.PerformVerb;

/** Adds a measure (åtgärd) that was taken or is planned; its follow-up becomes a frist. */
@Component
public class AddMeasure {
    private final PerformVerb performVerb;
    private final Measures measures;
    private final Clock clock;

    AddMeasure(PerformVerb performVerb, Measures measures, Clock clock) {
        this.performVerb = performVerb;
        this.measures = measures;
        this.clock = clock;
    }

    /**
     * Adds it; {@link NewMeasure#warning()} is for the person to read first.
     *
     * @throws RefusedException when it says nothing, has not the day that the routine wants, or the ärende is void or with others
     */
    public Arende add(Account by, long id, NewMeasure measure) {
        String text = Words.required(measure.text(), "Skriv vad ni har gjort eller tänker göra.");
        LocalDate today = RoutineInForce.arrivalDate(clock.instant());
        if (measure.followUp() != null && measure.followUp().isBefore(today)) {
            throw new RefusedException("Dagen för uppföljning har redan varit. Välj en dag som kommer.");
        }
        return performVerb.perform(by, Verb.MEASURE, id, step -> {
            requireHere(step.arende());
            requireDay(measure, step.rutin());
            if (measures.nextFollowUp(id).isEmpty()) {
                step.mustAgain(Duty.UPPFOLJNING);
            }
            measures.add(id, new NewMeasure(text, measure.done(), measure.followUp()), step.actor());
            step.happened(new MeasureAdded(text, measure.done(), measure.followUp()));
        });
    }

    /** Nobody would be reminded of it where the ärende is no more; a closed one is followed up all the same. */
    private static void requireHere(Arende arende) {
        if (arende.status() == ArendeStatus.MAKULERAT) {
            throw new RefusedException("Ärendet är makulerat.");
        }
        if (arende.isEnded() && arende.status() != ArendeStatus.AVSLUTAT) {
            throw new RefusedException("Ärendet har lämnats till andra. Öppna det igen först.");
        }
    }

    /** Where the whole ärende is the diary's, a plan is documented with the time of its follow-up. */
    private static void requireDay(NewMeasure measure, Rutin rutin) {
        if (!measure.done() && measure.followUp() == null && rutin.handling().closing() == Avslut.WHOLE_CASE) {
            throw new RefusedException("Ange vilken dag den planerade åtgärden ska följas upp.");
        }
    }
}
