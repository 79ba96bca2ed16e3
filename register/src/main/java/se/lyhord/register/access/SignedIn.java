package se.lyhord.register.access;

import java.util.List;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The signed-in person, as Spring Security carries it; the account says for which nämnd. */
public final class SignedIn implements UserDetails {
    private final transient Account account;
    private final transient Standing standing;
    private final Appearance appearance;
    private final String passwordHash;
    private final boolean expired;

    SignedIn(Account account, Standing standing, Appearance appearance, String passwordHash, boolean expired) {
        this.account = account;
        this.standing = standing;
        this.appearance = appearance;
        this.passwordHash = passwordHash;
        this.expired = expired;
    }

    /** Who it is. */
    public Account account() {
        return account;
    }

    /** How the person wanted the desk to look when signing in. */
    public Appearance appearance() {
        return appearance;
    }

    /** Whether the person must choose a password of their own before anything else. */
    public boolean mustChangePassword() {
        return standing.oneTimeUntil() != null;
    }

    int stamp() {
        return standing.stamp();
    }

    @Override
    public List<SimpleGrantedAuthority> getAuthorities() {
        return account.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return account.username();
    }

    @Override
    public boolean isEnabled() {
        return standing.active();
    }

    @Override
    public boolean isCredentialsNonExpired() {
        return !expired;
    }
}
