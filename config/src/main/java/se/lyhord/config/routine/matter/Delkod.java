package se.lyhord.config.routine.matter;

import se.lyhord.config.routine.krav.Krav;

/** A finer code below a kvalitetsfaktor, as the nämnd's own work needs it. */
public record Delkod(String id, String name) {
    /** Refuses empty texts. */
    public Delkod {
        Krav.id(id);
        Krav.text("name", name);
    }
}
