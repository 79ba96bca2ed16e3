package se.lyhord.register.administration;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.register.access.Account;
import se.lyhord.register.refusal.RefusedException;

/** The deeds of an administrator with the accounts of the own nämnd; each refuses whoever is none. */
@Component
@Transactional
public class KeepAccounts {
    private final AccountRows rows;
    private final AccountRules rules;
    private final HeldAccounts held;
    private final Clock clock;

    KeepAccounts(AccountRows rows, AccountRules rules, HeldAccounts held, Clock clock) {
        this.rows = rows;
        this.rules = rules;
        this.held = held;
        this.clock = clock;
    }

    /** Everybody's, those that open first, by name. */
    @Transactional(readOnly = true)
    public List<KeptAccount> all(Account by) {
        Administrator.require(by);
        return rows.all(by.namnd());
    }

    /** One of them; empty where the nämnd has none of that user name. */
    @Transactional(readOnly = true)
    public Optional<KeptAccount> find(Account by, String username) {
        Administrator.require(by);
        return rows.find(by.namnd(), username);
    }

    /**
     * Lets somebody in.
     *
     * @return what to hand over; it must be changed at the first sign-in
     * @throws RefusedException when the user name is taken, or the roles, enheter and person do not go together with the routine
     */
    public OneTimePassword add(Account by, String username, String name, Work work) {
        held.hold(by);
        Account account = account(by.namnd(), rules.username(username), rules.name(name), work);
        held.check(account.namnd(), account.username(), work, Work.NONE);
        OneTimePassword password = OneTimePassword.from(clock.instant());
        if (!rows.add(account, password)) {
            throw new RefusedException("Användarnamnet %s är upptaget. Välj ett annat.".formatted(account.username()));
        }
        held.note(by, Change.ADDED, account, "lade till", " som " + rules.inWords(by.namnd(), work));
        return password;
    }

    private static Account account(String namnd, String username, String name, Work work) {
        return new Account(username, namnd, name, work.roles(), work.units(), work.person());
    }

    /**
     * Gives the person another name, other work or both, or neither.
     *
     * @param seen the account as the administrator saw it when beginning
     * @throws RefusedException when a colleague has changed it since, and as {@link #rename} and {@link #move} do; then nothing is changed
     */
    public void change(Account by, KeptAccount seen, String name, Work work) {
        String username = seen.account().username();
        KeptAccount now = held.hold(by, username);
        if (!now.account().equals(seen.account()) || now.active() != seen.active()) {
            throw new RefusedException("En kollega hann före och ändrade kontot. Stäng, se efter och börja om.");
        }
        move(by, username, work);
        rename(by, username, name);
    }

    /** Gives the person another name on the screen; what is written in the diary keeps the old one. */
    public void rename(Account by, String username, String name) {
        Account account = held.hold(by, username).account();
        String wanted = rules.name(name);
        if (!wanted.equals(account.name())) {
            rows.rename(username, wanted);
            held.note(by, Change.RENAMED, account, "bytte namn på", " till " + wanted);
        }
    }

    /**
     * Gives the person other work; what is open at that person's desk closes at once.
     *
     * @throws RefusedException when nobody would be administrator, or the work does not go together with the routine
     */
    public void move(Account by, String username, Work work) {
        Account account = held.hold(by, username).account();
        Work before = Work.of(account);
        if (work.equals(before)) {
            return;
        }
        held.check(by.namnd(), username, work, before);
        rows.move(username, work);
        held.requireAnAdministrator(by);
        held.noteAndClose(by, Change.MOVED, account, "ändrade", " till " + rules.inWords(by.namnd(), work));
    }

    /** Gives a one-time password in place of one that was forgotten; what is open at that person's desk closes at once. */
    public OneTimePassword newPassword(Account by, String username) {
        Account account = held.hold(by, username).account();
        OneTimePassword password = OneTimePassword.from(clock.instant());
        rows.handOut(username, password);
        held.noteAndClose(by, Change.ONE_TIME_PASSWORD, account, "gav ett engångslösenord till", "");
        return password;
    }

    /**
     * Lets the person in no more; what is open at that person's desk closes at once, on every node.
     *
     * @throws RefusedException when nobody would be administrator
     */
    public void close(Account by, String username) {
        Account account = held.hold(by, username).account();
        rows.open(username, false);
        held.requireAnAdministrator(by);
        held.noteAndClose(by, Change.CLOSED, account, "stängde kontot för", "");
    }

    /**
     * Lets the person in again, with the password as it was.
     *
     * @throws RefusedException when the work does not go together with the routine any more
     */
    public void open(Account by, String username) {
        Account account = held.hold(by, username).account();
        held.check(by.namnd(), username, Work.of(account), Work.NONE);
        rows.open(username, true);
        held.note(by, Change.OPENED, account, "öppnade kontot för", "");
    }
}
