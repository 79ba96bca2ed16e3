package se.lyhord.console.todo;

import java.util.Collections;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.people.Role;
import se.lyhord.register.access.Account;
import se.lyhord.register.todo.Todo;

/** How much there is to do, for the menu. */
@Component
public class TodoCounts {
    private static final Set<Role> AT_AN_ENHET = Set.of(Role.CHEF, Role.HANDLAGGARE);

    private final Todo todo;

    TodoCounts(Todo todo) {
        this.todo = todo;
    }

    /** Whether the list is for this person: somebody at an enhet, or whom a colleague may ask. */
    public boolean isFor(Account account) {
        return !Collections.disjoint(account.roles(), AT_AN_ENHET) || account.person() != null;
    }

    /** How much of the person's own nobody has begun or is due soon, with the questions to the person. */
    public int pressing(Account account) {
        return isFor(account) ? todo.pressing(account) : 0;
    }
}
