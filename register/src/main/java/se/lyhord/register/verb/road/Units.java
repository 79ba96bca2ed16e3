package se.lyhord.register.verb.road;

import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.people.Enhet;
import se.lyhord.register.refusal.RefusedException;

/** The enheter that a routine has. */
public final class Units {
    private final Rutin rutin;

    /** Those of this routine. */
    public Units(Rutin rutin) {
        this.rutin = rutin;
    }

    /** The one with this id. */
    public Enhet known(String id) {
        return rutin.unit(id).orElseThrow(() -> new RefusedException("Rutinen har inte den enheten."));
    }

    /** The one with this id, which must be ours. */
    public Enhet ours(String id) {
        Enhet unit = known(id);
        if (unit.external()) {
            throw new RefusedException(
                    unit.name() + " ligger utanför förvaltningen. Skicka ärendet till rätt myndighet i stället.");
        }
        return unit;
    }
}
