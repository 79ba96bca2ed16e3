package se.lyhord.config.routine.people;

import org.jspecify.annotations.Nullable;
import se.lyhord.config.routine.krav.Krav;

/**
 * A part of the förvaltning with several enheter.
 *
 * @param chief id of the avdelningschef; null where nobody is named
 * @param contact address of the kontaktperson who has a copy of what its enheter are given; null where nobody has
 */
public record Avdelning(
        String id,
        String name,
        @Nullable String chief,
        @Nullable String contact) {
    /** Refuses empty texts and what cannot be a mail address. */
    public Avdelning {
        Krav.id(id);
        Krav.text("name", name);
        if (contact != null) {
            Krav.email(contact);
        }
    }
}
