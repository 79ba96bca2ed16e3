package se.lyhord.console.signin;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import se.lyhord.register.access.Account;
import se.lyhord.register.access.Accounts;
import se.lyhord.register.access.SignedIn;
import se.lyhord.register.routine.RoutineInForce;
import se.lyhord.register.routine.Routines;

/** The person at this desk. */
@Component
public class Person {
    /** Where the person keeps the own account. */
    public static final String OWN_ACCOUNT = "mitt-konto";

    private final AuthenticationContext authentication;
    private final Accounts accounts;
    private final Routines routines;

    Person(AuthenticationContext authentication, Accounts accounts, Routines routines) {
        this.authentication = authentication;
        this.accounts = accounts;
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
        return signedIn()
                .orElseThrow(() -> new IllegalStateException("Nobody is signed in"))
                .account();
    }

    /** Who is signed in, with how the person signed in; empty when nobody is. */
    public Optional<SignedIn> signedIn() {
        return authentication.getAuthenticatedUser(SignedIn.class);
    }

    /** Lets this session go on with the account as it is now, after the person has changed it; all others of the person end. */
    public void goOn() {
        SignedIn now = accounts.loadUserByUsername(account().username());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(now, null, now.getAuthorities()));
        SecurityContextHolder.setContext(context);
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
    }

    /** Ends the session and shows the sign-in page. */
    public void signOut() {
        authentication.logout();
    }
}
