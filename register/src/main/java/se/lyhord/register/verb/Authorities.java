package se.lyhord.register.verb;

import se.lyhord.config.routine.AnnanMyndighet;
import se.lyhord.config.routine.Rutin;
import se.lyhord.register.refusal.RefusedException;

/** The authorities that a routine knows. */
final class Authorities {
    private final Rutin rutin;

    Authorities(Rutin rutin) {
        this.rutin = rutin;
    }

    /** The one with this id. */
    AnnanMyndighet known(String id) {
        return rutin.authorities().stream()
                .filter(authority -> authority.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RefusedException("Välj vilken myndighet som ansvarar, så skickas ärendet dit."));
    }
}
