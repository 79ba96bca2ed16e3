package se.lyhord.console.shell;

import java.util.Collections;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.people.Role;
import se.lyhord.console.arende.Sight;
import se.lyhord.console.letters.LettersOf;
import se.lyhord.console.todo.TodoCounts;
import se.lyhord.intake.demo.DemoMailboxes;
import se.lyhord.register.access.Account;
import se.lyhord.register.desk.RegisterByHand;

/** At which places a person has anything to do. */
@Component
record Reach(
        Sight sight, LettersOf letters, RegisterByHand register, TodoCounts todo, ObjectProvider<DemoMailboxes> demo) {
    private static final Set<Role> WATCHING = Set.of(Role.REGISTRATOR, Role.CHEF, Role.CONTROLLER);
    private static final Set<Role> FOLLOWING_UP = Set.of(Role.REGISTRATOR, Role.CHEF, Role.CONTROLLER, Role.ADMIN);

    boolean includes(Place place, Account account) {
        return switch (place) {
            case INBOX, QUARANTINE, POSSIBLE, CLOSING, LEDGER -> isOneOf(Set.of(Role.REGISTRATOR), account);
            case CHAT, ALARMS, ROUTED -> sight.worksWithArenden(account);
            case BY_HAND -> register.mayRegister(account);
            case LETTERS, RETURNED -> letters.seesToLetters(account);
            case TODO -> todo.isFor(account);
            case WATCH -> isOneOf(WATCHING, account);
            case REPORTS, ACCURACY -> isOneOf(FOLLOWING_UP, account);
            case ADMINISTRATION -> isOneOf(Set.of(Role.ADMIN), account);
            case DEMO -> demo.getIfAvailable() != null;
        };
    }

    private static boolean isOneOf(Set<Role> roles, Account account) {
        return !Collections.disjoint(account.roles(), roles);
    }
}
