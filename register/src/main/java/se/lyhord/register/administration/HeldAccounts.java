package se.lyhord.register.administration;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.config.routine.people.Role;
import se.lyhord.register.access.Account;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.signal.Signals;

/** A nämnd's accounts while one administrator changes them and no other: what must hold of them together, and what is noted. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HeldAccounts {
    private final AccountRows rows;
    private final AccountRules rules;
    private final AdministrationLog log;
    private final Signals signals;

    HeldAccounts(AccountRows rows, AccountRules rules, AdministrationLog log, Signals signals) {
        this.rows = rows;
        this.rules = rules;
        this.log = log;
        this.signals = signals;
    }

    /** Keeps other administrators of the nämnd away until the caller's transaction ends. */
    void hold(Account by) {
        Administrator.require(by);
        rows.hold(by.namnd());
    }

    /** The account of this name, held. */
    KeptAccount hold(Account by, String username) {
        hold(by);
        return rows.find(by.namnd(), username)
                .orElseThrow(() -> new RefusedException("Kontot finns inte i din nämnd."));
    }

    /**
     * Refuses work that the routine does not know, and a person of the routine who has another account.
     *
     * @param before what the account has already, which may stay though the routine has lost it
     */
    void check(String namnd, String username, Work work, Work before) {
        rules.check(namnd, work, before);
        Optional.ofNullable(work.person())
                .flatMap(person -> rows.activeOfPerson(namnd, person, username))
                .ifPresent(other -> {
                    throw new RefusedException("Den personen i rutinen har redan ett konto: " + other + ".");
                });
    }

    /** Refuses what would leave the nämnd without anybody to keep its accounts. */
    void requireAnAdministrator(Account by) {
        if (rows.all(by.namnd()).stream()
                .noneMatch(kept -> kept.active() && kept.account().roles().contains(Role.ADMIN))) {
            throw new RefusedException("Nämnden måste ha minst en administratör. Gör någon annan till det först.");
        }
    }

    /** Notes who did what with whose account, and more as a clause that may be empty. */
    void note(Account by, Change change, Account about, String did, String more) {
        log.append(
                by,
                change,
                about.username(),
                "%s %s %s (%s)%s.".formatted(by.name(), did, about.name(), about.username(), more));
    }

    /** Notes it, and closes what is open at that person's desk. */
    void noteAndClose(Account by, Change change, Account about, String did, String more) {
        note(by, change, about, did, more);
        signals.send(Signal.ACCOUNT);
    }
}
