package se.lyhord.register.access;

import java.util.List;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The signed-in person, as Spring Security carries it; the account says for which nämnd. */
public final class SignedIn implements UserDetails {
    private final transient Account account;
    private final transient Openness openness;
    private final Appearance appearance;
    private final String passwordHash;
    private final boolean expired;

    SignedIn(Account account, Openness openness, Appearance appearance, String passwordHash, boolean expired) {
        this.account = account;
        this.openness = openness;
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
        return openness.oneTimeUntil() != null;
    }

    int stamp() {
        return openness.stamp();
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
        return openness.active();
    }

    @Override
    public boolean isCredentialsNonExpired() {
        return !expired;
    }
}
