package se.lyhord.register.verb;

import org.springframework.stereotype.Component;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.verb.engine.PerformVerb;
import se.lyhord.register.verb.road.ClosestChief;

/** Hands an ärende to närmaste chef over the one who has it. */
@Component
public class EscalateArende {
    private final PerformVerb performVerb;

    EscalateArende(PerformVerb performVerb) {
        this.performVerb = performVerb;
    }

    /**
     * Does it; the frister stand.
     *
     * @throws RefusedException without a reason, or when the routine's organisation knows no such chef
     */
    public Arende escalate(Account by, long id, String reason) {
        String why = Words.required(reason, "Skriv varför närmaste chef ska ta över.");
        return performVerb.perform(by, Verb.ESCALATE, id, step -> new ClosestChief(step)
                .takesOver(why, "Den som har haft ärendet lämnar det till dig."));
    }
}
