package se.lyhord.register.verb;

import org.springframework.stereotype.Component;
import se.lyhord.config.deadline.Duty;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.event.WorkEvent.MeasureFollowedUp;
import se.lyhord.register.measure.Measure;
import se.lyhord.register.measure.Measures;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.verb.engine.PerformVerb;

/** Keeps what the follow-up of a measure showed. */
@Component
public class FollowUpMeasure {
    private final PerformVerb performVerb;
    private final Measures measures;

    FollowUpMeasure(PerformVerb performVerb, Measures measures) {
        this.performVerb = performVerb;
        this.measures = measures;
    }

    /**
     * Follows it up, also in an ärende that is closed.
     *
     * @param done whether the measure has been done by now
     * @throws RefusedException when the result says nothing, or the measure does not wait for a follow-up
     */
    public Arende followUp(Account by, long id, long measure, String result, boolean done) {
        String showed = Words.required(result, "Skriv vad uppföljningen visade.");
        return performVerb.perform(by, Verb.MEASURE, id, step -> {
            Measure followed = measures.followUp(id, measure, showed, done)
                    .orElseThrow(() -> new RefusedException(
                            "Åtgärden är redan uppföljd. Vill du lägga till något, skriv en tjänsteanteckning."));
            step.happened(new MeasureFollowedUp(followed.text(), showed));
            if (measures.nextFollowUp(id).isEmpty()) {
                step.did(Duty.UPPFOLJNING);
            }
        });
    }
}
