package se.lyhord.register.administration;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.routine.Role;

/**
 * What somebody does at the nämnd, and so what the account may see.
 *
 * @param units ids of the enheter whose ärenden a chef or handläggare works with
 * @param person who it is in the routine's organisation; null when the routine names nobody
 */
public record Work(
        Set<Role> roles, Set<String> units, @Nullable String person) {
    /** Keeps its own copies. */
    public Work {
        roles = Set.copyOf(roles);
        units = Set.copyOf(units);
    }
}
