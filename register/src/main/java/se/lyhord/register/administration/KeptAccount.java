package se.lyhord.register.administration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.lyhord.register.access.Account;

/**
 * An account as its administrator sees it.
 *
 * @param active whether the person may sign in
 * @param oneTimeUntil how long the one-time password opens it; null when the person has chosen a password
 */
public record KeptAccount(
        Account account, boolean active, @Nullable Instant oneTimeUntil) {}
