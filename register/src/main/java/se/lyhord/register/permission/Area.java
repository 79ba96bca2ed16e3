package se.lyhord.register.permission;

import java.util.Set;

/**
 * What somebody at an enhet works with today.
 *
 * @param units the enheter, those stood in for too
 * @param standsInAt the enheter whose chef is away and whose work the person does
 * @param persons who the person is in the routine, and whose work the person does today
 */
public record Area(Set<String> units, Set<String> standsInAt, Set<String> persons) {
    /** Keeps its own copies. */
    public Area {
        units = Set.copyOf(units);
        standsInAt = Set.copyOf(standsInAt);
        persons = Set.copyOf(persons);
    }
}
