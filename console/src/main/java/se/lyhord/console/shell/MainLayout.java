package se.lyhord.console.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Layout;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.util.EnumSet;
import se.lyhord.config.routine.Rutin;
import se.lyhord.console.arende.Sight;
import se.lyhord.console.keys.DeskKeys;
import se.lyhord.console.live.Live;
import se.lyhord.console.search.SearchBox;
import se.lyhord.console.signin.Person;
import se.lyhord.register.access.Account;
import se.lyhord.register.signal.Signal;

/** Navigation to the left, work to the right. */
@Layout
@PermitAll
class MainLayout extends AppLayout {
    /** Whatever happens, the menu counts no oftener. */
    private static final Duration COUNTED = Duration.ofSeconds(2);

    MainLayout(Person person, Sight sight, Reach reach, Numbers numbers, Live live, DeskKeys keys) {
        addClassName("desk");
        setPrimarySection(Section.DRAWER);
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel("Visa eller dölj menyn");
        Header head = new Header(toggle, new H1("Lyhörd"));
        head.addClassName("desk-head");
        addToNavbar(head);

        Account account = person.account();
        if (sight.worksWithArenden(account)) {
            head.add(new SearchBox());
        }
        Navigation navigation = new Navigation(account, reach, numbers);
        live.follow(
                navigation,
                EnumSet.of(Signal.LEDGER, Signal.ARENDE, Signal.DISPATCH, Signal.ALARM, Signal.CONVERSATION),
                COUNTED,
                navigation::refresh);
        Aside menu = new Aside(brand(person.routine().rutin()), navigation, foot(account, person), keys);
        menu.addClassName("desk-menu");
        addToDrawer(menu);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        content.getElement().setAttribute("role", "main");
        super.showRouterLayoutContent(content);
    }

    private static Div brand(Rutin rutin) {
        Span name = new Span("Lyhörd");
        name.addClassName("brand-name");
        Span namnd = new Span(rutin.namnd().name());
        namnd.addClassName("brand-namnd");
        Div brand = new Div(name, namnd);
        brand.addClassName("brand");
        return brand;
    }

    private static Div foot(Account account, Person person) {
        Button signOut = new Button("Logga ut", click -> person.signOut());
        signOut.addClassName("sign-out");
        signOut.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        Div foot = new Div(new Anchor(Person.OWN_ACCOUNT, account.name()), signOut);
        foot.addClassName("foot");
        return foot;
    }
}
