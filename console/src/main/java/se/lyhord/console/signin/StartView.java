package se.lyhord.console.signin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import se.lyhord.config.routine.people.Role;
import se.lyhord.register.access.Account;
import se.lyhord.register.permission.ReadingRule;

/** Shows each to their work: a registrator to the inbox, an enhetschef to what the enhet has to do, a controller to the figures, an administrator to what is to be kept. Also the root, where there is no citizens' page. */
@Route("start")
@RouteAlias("")
@PermitAll
class StartView extends Div implements BeforeEnterObserver {
    private final Person person;
    private final ReadingRule reading;

    StartView(Person person, ReadingRule reading) {
        this.person = person;
        this.reading = reading;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(work(person.account()));
    }

    private String work(Account account) {
        if (account.roles().contains(Role.REGISTRATOR)) {
            return "inkorg";
        }
        if (reading.worksWithArenden(account)) {
            return "att-gora";
        }
        return account.roles().contains(Role.ADMIN) ? "administration" : "rapporter";
    }
}
