package se.lyhord.console.signin;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.people.Enhet;
import se.lyhord.config.routine.people.Role;
import se.lyhord.intake.demo.DemoMailboxes;
import se.lyhord.intake.role.NodeRole;
import se.lyhord.intake.role.OnNode;
import se.lyhord.register.access.Account;
import se.lyhord.register.access.Accounts;
import se.lyhord.register.routine.Routines;

/** Makes the accounts without which nobody could come in: the demo's, or the first person of a real installation, which the demo's people must leave. */
@Component
@OnNode(NodeRole.CONSOLE)
class FirstPeople implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(FirstPeople.class);

    private final Accounts accounts;
    private final Routines routines;
    private final boolean demo;
    private final String name;
    private final String password;
    private final String namnd;

    FirstPeople(
            Accounts accounts,
            Routines routines,
            ObjectProvider<DemoMailboxes> demo,
            @Value("${lyhord.first-user.name:}") String name,
            @Value("${lyhord.first-user.password:}") String password,
            @Value("${lyhord.first-user.namnd:}") String namnd) {
        this.accounts = accounts;
        this.routines = routines;
        this.demo = demo.getIfAvailable() != null;
        this.name = name;
        this.password = password;
        this.namnd = namnd.isBlank() ? routines.namnder().getFirst() : namnd;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (demo) {
            routines.namnder().forEach(this::addDemoPeople);
        } else {
            closeDemoAccounts();
            if (accounts.isEmpty()) {
                addFirst();
            }
        }
    }

    /** The first nämnd's have short names; those of the others carry the nämnd's. */
    private void addDemoPeople(String of) {
        String ending = of.equals(routines.namnder().getFirst()) ? "" : "-" + of;
        Set<String> units = routines.today(of).rutin().units().stream()
                .filter(unit -> !unit.external())
                .map(Enhet::id)
                .collect(Collectors.toSet());
        DemoPerson.EVERYBODY.forEach(person -> accounts.addIfMissing(
                new Account(
                        person.username() + ending, of, person.name(), Set.of(person.role()), person.at(units), null),
                person.password()));
    }

    /**
     * Everybody may know the demo's passwords, so they must not open data that has become real; a nämnd's people are found by their name's
     * beginning, since the nämnd need not be run any longer.
     */
    private void closeDemoAccounts() {
        List<String> left = DemoPerson.EVERYBODY.stream()
                .flatMap(person -> accounts.named(person.username()).stream()
                        .filter(username -> accounts.opens(username, person.password())))
                .toList();
        left.forEach(accounts::remove);
        if (!left.isEmpty()) {
            LOG.warn(
                    "{} av demons konton hade kvar sitt lösenord och är {}.",
                    left.size(),
                    left.size() == 1 ? "borttaget" : "borttagna");
        }
    }

    private void addFirst() {
        if (name.isBlank() || password.isBlank()) {
            LOG.warn("Ingen kan logga in än. Sätt lyhord.first-user.name och lyhord.first-user.password "
                    + "(till exempel LYHORD_FIRSTUSER_NAME och LYHORD_FIRSTUSER_PASSWORD i miljön) och starta om.");
        } else if (DemoPerson.EVERYBODY.stream()
                .anyMatch(person -> person.password().equals(password))) {
            LOG.warn(
                    "Inget konto är skapat: lyhord.first-user.password är demons lösenord. Välj ett annat och starta om.");
        } else {
            accounts.addIfMissing(new Account(name, namnd, name, Set.of(Role.REGISTRATOR, Role.ADMIN)), password);
            LOG.info("Det första kontot är skapat. Ta bort lyhord.first-user.password ur inställningarna.");
        }
    }
}
