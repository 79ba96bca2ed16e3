package se.lyhord.register.verb;

import java.util.Set;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.event.RoadEvent.Reopened;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.verb.engine.PerformVerb;
import se.lyhord.register.verb.road.Reopening;

/** Takes an ärende up again; no message does that by itself, since a thanks for the answer is a message too. */
@Component
public class ReopenArende {
    private final PerformVerb performVerb;
    private final Reopening reopening;

    ReopenArende(PerformVerb performVerb, Reopening reopening) {
        this.performVerb = performVerb;
        this.reopening = reopening;
    }

    /**
     * Gives what was answered or closed back to its enhet; what had left the nämnd, or was no matter at all, is to be confirmed anew.
     *
     * @throws RefusedException without a reason, or when it is open, void or merged into another
     */
    public Arende reopen(Account by, long id, String reason) {
        String why = Words.required(reason, "Skriv varför ärendet öppnas igen.");
        return performVerb.perform(by, Verb.REOPEN, id, step -> {
            if (hasLeft(step.arende(), step.rutin())) {
                step.becomes(step.arende().takeBack(), new Reopened(why));
            } else {
                reopening.of(step, why);
            }
        });
    }

    private static boolean hasLeft(Arende arende, Rutin rutin) {
        Confirmation confirmed = arende.confirmation();
        return arende.status() == ArendeStatus.VIDAREBEFORDRAT
                || arende.status() == ArendeStatus.OMSTYRT
                || (arende.status() == ArendeStatus.AVSLUTAT
                        && confirmed != null
                        && rutin.kind(confirmed.kind())
                                .filter(kind -> kind.isNoMatter(Set.copyOf(confirmed.flags())))
                                .isPresent());
    }
}
