package se.lyhord.register.administration;

import se.lyhord.config.routine.people.Role;
import se.lyhord.register.access.Account;
import se.lyhord.register.refusal.RefusedException;

/** Who may keep other people's accounts. */
final class Administrator {
    private Administrator() {}

    static void require(Account account) {
        if (!account.roles().contains(Role.ADMIN)) {
            throw new RefusedException("Bara en administratör får göra det.");
        }
    }
}
