package se.lyhord.console.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Counts the failed attempts to sign in, for each name that was tried, whether anybody has it or not, and for each address they came from. Kept in
 * memory: whoever starts the program anew begins anew.
 */
@Component
class SignInAttempts {
    /** So many wrong passwords for one name. */
    static final int OF_ONE_NAME = 10;

    /** A whole office may come from one address. */
    static final int FROM_ONE_ADDRESS = 60;

    /** How long one waits after the last of them. */
    static final Duration REST = Duration.ofMinutes(15);

    private static final int LONGEST_NAME = 100;
    private static final int KEPT = 50_000;

    private final Cache<String, Integer> names;
    private final Cache<String, Integer> addresses;

    SignInAttempts(Clock clock) {
        names = counting(clock);
        addresses = counting(clock);
    }

    private static Cache<String, Integer> counting(Clock clock) {
        return Caffeine.newBuilder()
                .expireAfterWrite(REST)
                .maximumSize(KEPT)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /** Whether nobody may try this name, or from this address, for the time being; not even with the right password. */
    boolean mustRest(String name, String address) {
        return count(names, key(name)) >= OF_ONE_NAME || count(addresses, address) >= FROM_ONE_ADDRESS;
    }

    @EventListener
    void on(AuthenticationFailureBadCredentialsEvent failed) {
        Authentication attempt = failed.getAuthentication();
        failed(attempt.getName(), address(attempt));
    }

    @EventListener
    void on(AuthenticationSuccessEvent signedIn) {
        forget(signedIn.getAuthentication().getName());
    }

    void forget(String name) {
        names.invalidate(key(name));
    }

    void failed(String name, String address) {
        names.asMap().merge(key(name), 1, Integer::sum);
        if (!address.isEmpty()) {
            addresses.asMap().merge(address, 1, Integer::sum);
        }
    }

    private static int count(Cache<String, Integer> failures, String key) {
        Integer count = failures.getIfPresent(key);
        return count == null ? 0 : count;
    }

    private static String key(String name) {
        String written = name.strip().toLowerCase(Locale.ROOT);
        return written.substring(0, Math.min(LONGEST_NAME, written.length()));
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails web && web.getRemoteAddress() != null
                ? web.getRemoteAddress()
                : "";
    }
}
