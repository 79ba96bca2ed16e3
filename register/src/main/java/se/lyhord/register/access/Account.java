package se.lyhord.register.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.routine.people.Role;

/**
 * Somebody who may sign in.
 *
 * @param namnd the nämnd whose ärenden the person sees
 * @param name as shown to colleagues
 * @param units ids of the enheter whose ärenden a chef or handläggare works with
 * @param person who it is in the routine's organisation; null when the routine names nobody
 */
public record Account(
        String username,
        String namnd,
        String name,
        Set<Role> roles,
        Set<String> units,
        @Nullable String person) {
    /** Keeps its own copies of the roles and enheter. */
    public Account {
        roles = Set.copyOf(roles);
        units = Set.copyOf(units);
    }

    /** Somebody who belongs to no enhet. */
    public Account(String username, String namnd, String name, Set<Role> roles) {
        this(username, namnd, name, roles, Set.of(), null);
    }
}
