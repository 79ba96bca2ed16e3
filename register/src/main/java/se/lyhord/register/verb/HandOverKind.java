package se.lyhord.register.verb;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.letter.Brev;
import se.lyhord.config.routine.matter.Arendetyp;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.arende.KnownToRoutine;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.verb.engine.PerformVerb;
import se.lyhord.register.verb.road.ExcludedKind;

/** Hands over an ärende that turned out, after it was confirmed, to be of a kind that the routine leaves out. */
@Component
public class HandOverKind {
    private final PerformVerb performVerb;

    HandOverKind(PerformVerb performVerb) {
        this.performVerb = performVerb;
    }

    /**
     * Does it.
     *
     * @param said what it is; its enhet counts where the routine names no place for the kind
     * @throws RefusedException when the routine handles that kind, or the ärende is unconfirmed, answered or ended
     */
    public Arende handOver(Account by, long id, Confirmation said) {
        return handOver(by, id, said, null);
    }

    /** The same, telling the citizen in the officer's own words; null leaves the letter as the routine has it. */
    public Arende handOver(Account by, long id, Confirmation said, @Nullable Brev letter) {
        return performVerb.perform(by, Verb.REROUTE_KIND, id, step -> {
            step.reword(letter);
            step.arende().decided();
            Arendetyp kind = new KnownToRoutine(step.rutin()).kindOf(said);
            if (!ExcludedKind.is(kind, said)) {
                throw new RefusedException(kind.name() + " hanteras enligt rutinen. Fördela om ärendet i stället.");
            }
            ExcludedKind excluded = new ExcludedKind(kind);
            excluded.handOver(step, excluded.whereItGoes(said));
        });
    }
}
