package se.lyhord.console.signin;

import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.stereotype.Component;
import se.lyhord.register.access.Account;
import se.lyhord.register.access.SignedIn;
import se.lyhord.register.routine.RoutineInForce;
import se.lyhord.register.routine.Routines;

/** The person at this desk. */
@Component
public class Person {
    private final AuthenticationContext authentication;
    private final Routines routines;

    Person(AuthenticationContext authentication, Routines routines) {
        this.authentication = authentication;
        this.routines = routines;
    }

    /** The routine that the person's nämnd follows today. */
    public RoutineInForce routine() {
        return routines.today(account().namnd());
    }

    /**
     * Who is signed in, and for which nämnd.
     *
     * @throws IllegalStateException when nobody is; the views that ask are closed to strangers
     */
    public Account account() {
        return authentication
                .getAuthenticatedUser(SignedIn.class)
                .orElseThrow(() -> new IllegalStateException("Nobody is signed in"))
                .account();
    }

    /** Ends the session and shows the sign-in page. */
    public void signOut() {
        authentication.logout();
    }
}
