package se.lyhord.register.arende;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * By when an answer has been promised instead of by the routine's own day.
 *
 * @param before what held until then, and holds while the notice has not left; null for the routine's own
 */
public record Promise(Instant until, @Nullable Instant before) {
    static @Nullable Promise of(@Nullable Instant until, @Nullable Instant before) {
        return until == null ? null : new Promise(until, before);
    }
}
