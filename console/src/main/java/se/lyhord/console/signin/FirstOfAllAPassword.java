package se.lyhord.console.signin;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;
import se.lyhord.register.access.SignedIn;

/** Leads whoever has signed in with a one-time password to the one page that there is then: where a password of their own is chosen. */
@Component
class FirstOfAllAPassword implements VaadinServiceInitListener {
    private final Person person;

    FirstOfAllAPassword(Person person) {
        this.person = person;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::lead));
    }

    private void lead(BeforeEnterEvent entering) {
        if (!entering.getLocation().getPath().equals(Person.OWN_ACCOUNT)
                && person.signedIn().filter(SignedIn::mustChangePassword).isPresent()) {
            entering.forwardTo(Person.OWN_ACCOUNT);
        }
    }
}
