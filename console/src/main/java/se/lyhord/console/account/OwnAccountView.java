package se.lyhord.console.account;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Collectors;
import se.lyhord.config.routine.people.Role;
import se.lyhord.console.action.Toast;
import se.lyhord.console.signin.Person;
import se.lyhord.console.words.Names;
import se.lyhord.register.access.Account;
import se.lyhord.register.access.Appearance;
import se.lyhord.register.access.SignedIn;
import se.lyhord.register.administration.OwnAccount;

/** One's own account: who one is here, the password, and how the desk looks. */
@Route(Person.OWN_ACCOUNT)
@PageTitle("Mitt konto · Lyhörd")
@PermitAll
class OwnAccountView extends Div {
    private final OwnAccount own;
    private final Person person;
    private final Account account;

    OwnAccountView(OwnAccount own, Person person, Names names) {
        this.own = own;
        this.person = person;
        this.account = person.account();
        addClassNames("list-view", "own-account");
        boolean mustChange =
                person.signedIn().filter(SignedIn::mustChangePassword).isPresent();
        if (mustChange) {
            add(
                    new H2("Välj ett eget lösenord"),
                    new Paragraph("Du har loggat in med ett engångslösenord. Välj ett eget, så kommer du vidare."),
                    new PasswordForm("Engångslösenordet", this::choose));
        } else {
            add(
                    new H2("Mitt konto"),
                    new Paragraph(who(names)),
                    new H3("Utseende"),
                    appearance(person.signedIn().map(SignedIn::appearance).orElse(Appearance.SYSTEM)),
                    new H3("Lösenord"),
                    new PasswordForm("Nuvarande lösenord", this::change));
        }
    }

    private String who(Names names) {
        String roles = account.roles().stream().sorted().map(Role::label).collect(Collectors.joining(", "));
        String units = account.units().stream().map(names::unit).sorted().collect(Collectors.joining(", "));
        return "Du är %s (%s), %s%s. Stämmer det inte? Säg till en administratör."
                .formatted(account.name(), account.username(), roles, units.isEmpty() ? "" : ". Enheter: " + units);
    }

    private RadioButtonGroup<Appearance> appearance(Appearance now) {
        RadioButtonGroup<Appearance> choice = new RadioButtonGroup<>("Färger");
        choice.setItems(Appearance.values());
        choice.setItemLabelGenerator(OwnAccountView::inWords);
        choice.setValue(now);
        choice.addValueChangeListener(change -> {
            own.look(account, change.getValue());
            person.goOn();
            UI.getCurrent().getPage().setColorScheme(Look.scheme(change.getValue()));
        });
        return choice;
    }

    private static String inWords(Appearance appearance) {
        return switch (appearance) {
            case SYSTEM -> "Som datorn";
            case LIGHT -> "Ljust";
            case DARK -> "Mörkt";
        };
    }

    private void change(String present, String wanted, String again) {
        own.changePassword(account, present, wanted, again);
        person.goOn();
        Toast.done("Lösenordet är bytt. Är du inloggad någon annanstans är du utloggad där.");
    }

    private void choose(String present, String wanted, String again) {
        change(present, wanted, again);
        UI.getCurrent().navigate("start");
    }
}
