package se.lyhord.config.routine.people;

import org.jspecify.annotations.Nullable;
import se.lyhord.config.routine.krav.Krav;

/**
 * Somebody in the nämnd's organisation whom an ärende or an alarm can be handed to.
 *
 * @param title what the person is, such as enhetschef
 * @param chief id of närmaste chef; null for the one at the top
 * @param deputy id of the one who stands in during absence; null where nobody does
 */
public record Person(
        String id,
        String name,
        String title,
        String email,
        @Nullable String chief,
        @Nullable String deputy) {
    /** Refuses empty texts, what cannot be a mail address, and a person above or in place of themselves. */
    public Person {
        Krav.id(id);
        Krav.text("name", name);
        Krav.text("title", title);
        Krav.email(email);
        if (id.equals(chief) || id.equals(deputy)) {
            throw new IllegalArgumentException(
                    "”%s” kan inte vara sin egen ”%s”".formatted(id, id.equals(chief) ? "chief" : "deputy"));
        }
    }
}
