package se.lyhord.console;

import java.util.Set;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithSecurityContextFactory;
import se.lyhord.config.routine.people.Role;
import se.lyhord.register.access.Account;
import se.lyhord.register.access.Accounts;
import se.lyhord.register.access.SignedIn;

class ChefAtDesk implements WithSecurityContextFactory<AsChef> {
    private static final Account BODIL =
            new Account("bodil", Post.NAMND, "Bodil Chef", Set.of(Role.CHEF), Set.of("stadsmiljo"), null);

    private final Accounts accounts;

    ChefAtDesk(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public SecurityContext createSecurityContext(AsChef annotation) {
        accounts.addIfMissing(BODIL, "eget");
        SignedIn bodil = accounts.loadUserByUsername(BODIL.username());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(bodil, bodil.getPassword(), bodil.getAuthorities()));
        return context;
    }
}
