package se.lyhord.register.question;

import java.util.Set;

/** Whom a question is put to. */
public sealed interface Asked {
    /** Whether it is put to one of these persons, or to whoever works at one of these enheter. */
    default boolean isPutTo(Set<String> persons, Set<String> units) {
        return switch (this) {
            case Colleague(String person) -> persons.contains(person);
            case Unit(String unit) -> units.contains(unit);
            case Citizen _ -> false;
        };
    }

    /** A person, by the id in the routine. */
    record Colleague(String person) implements Asked {}

    /** Whoever works at the enhet, by its id. */
    record Unit(String unit) implements Asked {}

    /** The one who wrote to us; the question itself went another way, such as by telephone. */
    record Citizen() implements Asked {}
}
