package se.lyhord.console.administration;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.people.Enhet;
import se.lyhord.config.routine.people.Person;
import se.lyhord.config.routine.people.Role;
import se.lyhord.register.access.Account;
import se.lyhord.register.administration.KeepAccounts;
import se.lyhord.register.administration.KeptAccount;
import se.lyhord.register.routine.Routines;
import se.lyhord.register.watch.WatchBook;
import se.lyhord.register.watch.Watched;

/** What does not go together between the routine, its files and the accounts, as sentences in Swedish. */
@Component
class RoutineProblems {
    private final Routines routines;
    private final KeepAccounts accounts;
    private final WatchBook book;
    private final Clock clock;

    RoutineProblems(Routines routines, KeepAccounts accounts, WatchBook book, Clock clock) {
        this.routines = routines;
        this.accounts = accounts;
        this.book = book;
        this.clock = clock;
    }

    boolean isSound(Account administrator) {
        return of(administrator).isEmpty();
    }

    /** Those of the nämnd, what keeps a new routine out of use first. */
    List<String> of(Account administrator) {
        String namnd = administrator.namnd();
        Rutin rutin = routines.today(namnd).rutin();
        List<Account> open = accounts.all(administrator).stream()
                .filter(KeptAccount::active)
                .map(KeptAccount::account)
                .toList();
        List<String> problems = new ArrayList<>(refused(namnd));
        if (open.stream().noneMatch(account -> account.roles().contains(Role.REGISTRATOR))) {
            problems.add("Ingen med ett öppet konto är registrator.");
        }
        dropped(rutin, open).forEach(problems::add);
        emptyEnheter(rutin, open).forEach(problems::add);
        return problems;
    }

    private List<String> refused(String namnd) {
        return book.all(namnd).stream()
                .filter(watched -> watched.kind() == Watched.Kind.ROUTINE && watched.isHeardOf(clock.instant()))
                .map(Watched::problem)
                .filter(Objects::nonNull)
                .map(problem -> "En ändrad rutin har inte tagits i bruk. " + problem)
                .toList();
    }

    private static Stream<String> dropped(Rutin rutin, List<Account> open) {
        Set<String> units = rutin.units().stream().map(Enhet::id).collect(Collectors.toSet());
        Set<String> people = rutin.people().stream().map(Person::id).collect(Collectors.toSet());
        return open.stream()
                .flatMap(account -> Stream.concat(
                        account.units().stream()
                                .filter(unit -> !units.contains(unit))
                                .sorted()
                                .map(unit -> "%s hör till enheten ”%s”, som inte finns i rutinen."
                                        .formatted(account.name(), unit)),
                        Stream.ofNullable(account.person())
                                .filter(person -> !people.contains(person))
                                .map(person -> "%s är kopplad till ”%s”, som inte finns i rutinen."
                                        .formatted(account.name(), person))));
    }

    private static Stream<String> emptyEnheter(Rutin rutin, List<Account> open) {
        return rutin.units().stream()
                .filter(unit -> !unit.external())
                .filter(unit ->
                        open.stream().noneMatch(account -> account.units().contains(unit.id())))
                .map(unit -> "Ingen med ett öppet konto hör till %s. Enheten får sina ärenden som kopia med e-post."
                        .formatted(unit.name()));
    }
}
