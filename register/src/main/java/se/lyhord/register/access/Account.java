package se.lyhord.register.access;

import java.util.Set;
import se.lyhord.config.routine.Role;

/**
 * Somebody who may sign in.
 *
 * @param namnd the nämnd whose ärenden the person sees
 * @param name as shown to colleagues
 */
public record Account(String username, String namnd, String name, Set<Role> roles) {
    /** Keeps its own copy of the roles. */
    public Account {
        roles = Set.copyOf(roles);
    }
}
