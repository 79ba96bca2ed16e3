package se.lyhord.register.administration;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.register.access.Account;
import se.lyhord.register.access.Accounts;
import se.lyhord.register.access.Appearance;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.signal.Signals;

/** What everybody may change of their own account. */
@Component
@Transactional
public class OwnAccount {
    private final Accounts accounts;
    private final AccountRows rows;
    private final PasswordRule rule;
    private final AdministrationLog log;
    private final Signals signals;

    OwnAccount(Accounts accounts, AccountRows rows, PasswordRule rule, AdministrationLog log, Signals signals) {
        this.accounts = accounts;
        this.rows = rows;
        this.rule = rule;
        this.log = log;
        this.signals = signals;
    }

    /**
     * Chooses a password. The person's sessions end at once, everywhere but where the session is told to go on.
     *
     * @throws RefusedException when the present password is wrong, the two new ones differ, or the new one is easy to guess
     */
    public void changePassword(Account self, String present, String wanted, String again) {
        if (!accounts.opens(self.username(), present)) {
            throw new RefusedException("Det nuvarande lösenordet stämmer inte.");
        }
        if (!wanted.equals(again)) {
            throw new RefusedException("De två nya lösenorden är inte lika.");
        }
        if (wanted.equals(present)) {
            throw new RefusedException("Välj ett annat lösenord än det du har.");
        }
        rule.objection(wanted, self).ifPresent(sentence -> {
            throw new RefusedException(sentence);
        });
        rows.choose(self.username(), wanted);
        log.append(
                self,
                Change.OWN_PASSWORD,
                self.username(),
                "%s (%s) bytte sitt lösenord.".formatted(self.name(), self.username()));
        signals.send(Signal.ACCOUNT);
    }

    /** Chooses how the desk looks, from the next page on. */
    public void look(Account self, Appearance appearance) {
        rows.look(self.username(), appearance);
    }
}
