package se.lyhord.console;

import java.util.Set;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithSecurityContextFactory;
import se.lyhord.register.access.Account;
import se.lyhord.register.access.Accounts;
import se.lyhord.register.access.SignedIn;

class RoleAtDesk implements WithSecurityContextFactory<AsRole> {
    private final Accounts accounts;

    RoleAtDesk(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public SecurityContext createSecurityContext(AsRole annotation) {
        Account account = new Account(
                String.join(
                        "-",
                        "som",
                        annotation.value().name(),
                        annotation.namnd(),
                        String.join("-", annotation.units())),
                annotation.namnd(),
                "Kim",
                Set.of(annotation.value()),
                Set.of(annotation.units()),
                null);
        accounts.addIfMissing(account, "eget");
        SignedIn kim = accounts.loadUserByUsername(account.username());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(kim, kim.getPassword(), kim.getAuthorities()));
        return context;
    }
}
