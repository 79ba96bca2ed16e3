package se.lyhord.register.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether an account opens, beside its password.
 *
 * @param active whether the person may sign in at all
 * @param oneTimeUntil how long a one-time password opens it; null when the password is the person's own
 * @param stamp number that a session must have begun with to go on
 */
public record Openness(boolean active, @Nullable Instant oneTimeUntil, int stamp) {
    boolean isExpired(Instant now) {
        return oneTimeUntil != null && !now.isBefore(oneTimeUntil);
    }
}
