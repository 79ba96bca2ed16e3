package se.lyhord.register.verb;

import org.springframework.stereotype.Component;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.event.RoadEvent.Reopened;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.verb.engine.PerformVerb;
import se.lyhord.register.verb.road.Reopening;

/** Takes an ärende up again; no message does that by itself, since a thanks for the answer is a message too. */
@Component
public class ReopenArende {
    private final PerformVerb performVerb;
    private final Reopening reopening;
    private final AfterLetter after;

    ReopenArende(PerformVerb performVerb, Reopening reopening, AfterLetter after) {
        this.performVerb = performVerb;
        this.reopening = reopening;
        this.after = after;
    }

    /**
     * Gives what was answered or closed back to its enhet; what had left the nämnd, or was no matter at all, is to be confirmed anew.
     *
     * @throws RefusedException without a reason, or when it is open, void or merged into another
     */
    public Arende reopen(Account by, long id, String reason) {
        String why = Words.required(reason, "Skriv varför ärendet öppnas igen.");
        return performVerb.perform(by, Verb.REOPEN, id, step -> {
            if (Reopening.hasLeft(step.arende(), step.rutin())) {
                after.takenUpAgain(step);
                step.becomes(step.arende().takeBack(), new Reopened(why));
            } else {
                reopening.of(step, why);
            }
        });
    }
}
