package se.lyhord.console.administration;

import com.vaadin.flow.spring.annotation.UIScope;
import org.springframework.stereotype.Component;
import se.lyhord.console.action.Toast;
import se.lyhord.console.signin.Person;
import se.lyhord.console.words.Days;
import se.lyhord.register.access.Account;
import se.lyhord.register.administration.KeepAccounts;
import se.lyhord.register.administration.KeptAccount;
import se.lyhord.register.administration.OneTimePassword;

/** Opens the dialogs by which accounts are kept. */
@Component
@UIScope
class UserForms {
    private final KeepAccounts accounts;
    private final Person person;
    private final Days days;

    UserForms(KeepAccounts accounts, Person person, Days days) {
        this.accounts = accounts;
        this.person = person;
        this.days = days;
    }

    void add(Runnable done) {
        Account by = person.account();
        UserFields fields = new UserFields(person.routine().rutin(), null);
        new UserDialog("Lägg till användare", "Lägg till", fields, () -> {
                    OneTimePassword password = accounts.add(by, fields.username(), fields.name(), fields.work());
                    done.run();
                    handOver(fields.name(), password);
                })
                .open();
    }

    void change(KeptAccount kept, Runnable done) {
        Account by = person.account();
        Account account = kept.account();
        UserFields fields = new UserFields(person.routine().rutin(), account);
        UserDialog dialog = new UserDialog("Ändra " + account.name(), "Spara", fields, () -> {
            accounts.change(by, kept, fields.name(), fields.work());
            done.run();
        });
        if (kept.active()) {
            dialog.offer("Nytt engångslösenord", () -> {
                OneTimePassword password = accounts.newPassword(by, account.username());
                done.run();
                handOver(account.name(), password);
            });
            dialog.offer("Stäng kontot", () -> {
                accounts.close(by, account.username());
                done.run();
                Toast.done("Kontot är stängt och " + account.name() + " är utloggad.");
            });
        } else {
            dialog.offer("Öppna kontot", () -> {
                accounts.open(by, account.username());
                done.run();
                Toast.done("Kontot är öppet igen, med samma lösenord som förut.");
            });
        }
        dialog.open();
    }

    private void handOver(String name, OneTimePassword password) {
        new PasswordDialog(name, password, days).open();
    }
}
