package se.lyhord.register.permission;

import java.time.Clock;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.people.Enhet;
import se.lyhord.config.routine.people.Person;
import se.lyhord.config.routine.people.Role;
import se.lyhord.register.absence.Absences;
import se.lyhord.register.absence.Presence;
import se.lyhord.register.access.Account;
import se.lyhord.register.routine.RoutineInForce;
import se.lyhord.register.routine.Routines;

/** Which enheter and whose work are somebody's today: the own, and those of people who are away. */
@Component
public class Areas {
    private static final Set<Role> AT_AN_ENHET = EnumSet.of(Role.CHEF, Role.HANDLAGGARE);

    private final Routines routines;
    private final Absences absences;
    private final Clock clock;

    Areas(Routines routines, Absences absences, Clock clock) {
        this.routines = routines;
        this.absences = absences;
        this.clock = clock;
    }

    /** The account's area. */
    public Area of(Account account) {
        Set<String> persons = persons(account);
        if (!isAtAnEnhet(account)) {
            return new Area(Set.of(), Set.of(), persons);
        }
        Set<String> standsInAt = ledBy(persons, account);
        Set<String> units = new HashSet<>(account.units());
        units.addAll(standsInAt);
        return new Area(units, standsInAt, persons);
    }

    /** Whether the account works at an enhet by its role; whatever enheter are noted for others give them nothing. */
    public static boolean isAtAnEnhet(Account account) {
        return isAtAnEnhet(account.roles());
    }

    /** Whether somebody with these roles does. */
    public static boolean isAtAnEnhet(Set<Role> roles) {
        return !Collections.disjoint(roles, AT_AN_ENHET);
    }

    private Set<String> persons(Account account) {
        String self = account.person();
        if (self == null) {
            return Set.of();
        }
        Presence presence = absences.on(account.namnd(), RoutineInForce.arrivalDate(clock.instant()));
        Set<String> persons = today(account).people().stream()
                .map(Person::id)
                .filter(person -> presence.inPlaceOf(person)
                        .filter(there -> there.id().equals(self))
                        .isPresent())
                .collect(Collectors.toCollection(HashSet::new));
        persons.add(self);
        return persons;
    }

    /** The enheter of those who are away; one's own are the account's matter. */
    private Set<String> ledBy(Set<String> persons, Account account) {
        return today(account).units().stream()
                .filter(unit -> unit.chief() != null
                        && persons.contains(unit.chief())
                        && !unit.chief().equals(account.person())
                        && !account.units().contains(unit.id()))
                .map(Enhet::id)
                .collect(Collectors.toSet());
    }

    private Rutin today(Account account) {
        return routines.today(account.namnd()).rutin();
    }
}
