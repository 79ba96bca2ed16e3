package se.lyhord.register.verb.road;

import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.people.AnnanMyndighet;
import se.lyhord.register.refusal.RefusedException;

/** The authorities that a routine knows. */
public final class Authorities {
    private final Rutin rutin;

    /** Those of this routine. */
    public Authorities(Rutin rutin) {
        this.rutin = rutin;
    }

    /** The one with this id. */
    public AnnanMyndighet known(String id) {
        return rutin.authorities().stream()
                .filter(authority -> authority.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RefusedException("Välj vilken myndighet som ansvarar, så skickas ärendet dit."));
    }
}
