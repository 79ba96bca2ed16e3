package se.lyhord.console.signin;

import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.stereotype.Component;
import se.lyhord.register.access.Account;
import se.lyhord.register.access.SignedIn;

/** The person at this desk. */
@Component
public class Person {
    private final AuthenticationContext authentication;

    Person(AuthenticationContext authentication) {
        this.authentication = authentication;
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
