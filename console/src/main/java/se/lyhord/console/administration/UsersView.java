package se.lyhord.console.administration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.lyhord.config.routine.people.Role;
import se.lyhord.console.live.Live;
import se.lyhord.console.signin.Person;
import se.lyhord.console.words.Days;
import se.lyhord.console.words.Names;
import se.lyhord.register.access.Account;
import se.lyhord.register.administration.KeepAccounts;
import se.lyhord.register.administration.KeptAccount;
import se.lyhord.register.signal.Signal;

/** Everybody who may sign in at the nämnd, those whose accounts are open first, and what has been changed by whom. */
@Route("administration/anvandare")
@PageTitle("Användare · Lyhörd")
@RolesAllowed("ADMIN")
class UsersView extends Div implements AfterNavigationObserver {
    private final KeepAccounts accounts;
    private final UserForms forms;
    private final Names names;
    private final Days days;
    private final Account account;
    private final Grid<KeptAccount> grid = new Grid<>();
    private final TextField filter = new TextField();
    private final ChangesPane changes;

    UsersView(
            KeepAccounts accounts,
            UserForms forms,
            ChangesPane changes,
            Names names,
            Days days,
            Person person,
            Live live) {
        this.accounts = accounts;
        this.forms = forms;
        this.changes = changes;
        this.names = names;
        this.days = days;
        this.account = person.account();
        addClassNames("list-view", "users-view");
        filter.setLabel("Sök bland användarna");
        filter.setClearButtonVisible(true);
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addValueChangeListener(change -> show());
        Button add = new Button("Lägg till användare", click -> forms.add(this::show));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Div bar = new Div(filter, add);
        bar.addClassName("users-bar");
        columns();
        add(new H2("Användare"), bar, grid, changes);
        live.follow(this, EnumSet.of(Signal.ACCOUNT), this::show);
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.getElement().setProperty("accessibleName", "Användare");
        grid.setEmptyStateText("Ingen användare passar det du söker.");
        grid.addColumn(kept -> kept.account().name()).setHeader("Namn").setFlexGrow(2);
        grid.addColumn(kept -> kept.account().username())
                .setHeader("Användarnamn")
                .setFlexGrow(1);
        grid.addColumn(kept -> roles(kept.account())).setHeader("Roller").setFlexGrow(1);
        grid.addColumn(kept -> units(kept.account()))
                .setHeader("Enheter")
                .setTooltipGenerator(kept -> units(kept.account()))
                .setFlexGrow(2);
        grid.addColumn(kept -> person(kept.account())).setHeader("I rutinen").setFlexGrow(1);
        grid.addColumn(this::state)
                .setHeader("Läge")
                .setTooltipGenerator(this::state)
                .setFlexGrow(2);
        grid.addComponentColumn(this::button)
                .setHeader("Ändra")
                .setWidth("7rem")
                .setFlexGrow(0);
    }

    private Button button(KeptAccount kept) {
        Button button = new Button("Ändra", click -> forms.change(kept, this::show));
        button.setAriaLabel("Ändra " + kept.account().name());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        String words = filter.getValue().strip().toLowerCase(Locale.ROOT);
        List<KeptAccount> all = accounts.all(account);
        grid.setItems(all.stream().filter(kept -> isMeant(kept, words)).toList());
        changes.show();
    }

    private boolean isMeant(KeptAccount kept, String words) {
        Account each = kept.account();
        return String.join(" ", each.name(), each.username(), roles(each), units(each), person(each))
                .toLowerCase(Locale.ROOT)
                .contains(words);
    }

    private static String roles(Account each) {
        return each.roles().stream().sorted().map(Role::label).collect(Collectors.joining(", "));
    }

    private String units(Account each) {
        return each.units().stream().map(names::unit).sorted().collect(Collectors.joining(", "));
    }

    private String person(Account each) {
        return each.person() == null ? "" : names.person(each.person());
    }

    private String state(KeptAccount kept) {
        if (!kept.active()) {
            return "Stängt";
        }
        return kept.oneTimeUntil() == null ? "Öppet" : "Engångslösenord, till " + days.date(kept.oneTimeUntil());
    }
}
