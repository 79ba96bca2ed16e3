package se.lyhord.register.arende;

import java.util.List;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.people.AnnanMyndighet;
import se.lyhord.config.routine.people.Enhet;
import se.lyhord.register.refusal.RefusedException;

/** The authorities that a routine knows. */
public final class Authorities {
    private final Rutin rutin;

    /** Those of this routine. */
    public Authorities(Rutin rutin) {
        this.rutin = rutin;
    }

    /** Those to choose among; the enheter outside where the routine knows no other address than the one that it gave them. */
    public List<AnnanMyndighet> all() {
        return rutin.authorities().isEmpty()
                ? rutin.units().stream()
                        .filter(Enhet::external)
                        .map(unit -> new AnnanMyndighet(unit.id(), unit.name(), unit.email(), unit.description()))
                        .toList()
                : rutin.authorities();
    }

    /** The one with this id. */
    public AnnanMyndighet known(String id) {
        return all().stream()
                .filter(authority -> authority.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RefusedException("Välj vilken myndighet som ansvarar, så skickas ärendet dit."));
    }
}
