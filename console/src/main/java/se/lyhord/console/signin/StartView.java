package se.lyhord.console.signin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.Set;
import se.lyhord.config.routine.Role;

/** Shows each to their work: a registrator to the inbox, an enhetschef to what has been routed, a controller to the figures. Also the root, where there is no citizens' page. */
@Route("start")
@RouteAlias("")
@PermitAll
class StartView extends Div implements BeforeEnterObserver {
    private final Person person;

    StartView(Person person) {
        this.person = person;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(work(person.account().roles()));
    }

    private static String work(Set<Role> roles) {
        if (roles.contains(Role.REGISTRATOR)) {
            return "inkorg";
        }
        boolean atAnEnhet = roles.contains(Role.CHEF) || roles.contains(Role.HANDLAGGARE);
        return roles.contains(Role.CONTROLLER) && !atAnEnhet ? "rapporter" : "fordelade";
    }
}
