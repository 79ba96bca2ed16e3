package se.lyhord.config.routine.people;

import org.jspecify.annotations.Nullable;

/**
 * Where something inside the organisation is sent.
 *
 * @param person id of the person; null where it goes to a functional address
 * @param name of the person, or of the post or enhet behind the address
 */
public record Mottagare(@Nullable String person, String name, String email) {
    /** A person. */
    public static Mottagare of(Person person) {
        return new Mottagare(person.id(), person.name(), person.email());
    }
}
