package se.lyhord.register.administration;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.routine.people.Role;
import se.lyhord.register.access.Account;

/**
 * What somebody does at the nämnd, and so what the account may see.
 *
 * @param units ids of the enheter whose ärenden a chef or handläggare works with
 * @param person who it is in the routine's organisation; null when the routine names nobody
 */
public record Work(
        Set<Role> roles, Set<String> units, @Nullable String person) {
    /** No work at all. */
    static final Work NONE = new Work(Set.of(), Set.of(), null);

    /** Keeps its own copies. */
    public Work {
        roles = Set.copyOf(roles);
        units = Set.copyOf(units);
    }

    /** What the account does now. */
    public static Work of(Account account) {
        return new Work(account.roles(), account.units(), account.person());
    }
}
