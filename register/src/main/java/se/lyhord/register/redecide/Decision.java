package se.lyhord.register.redecide;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.lyhord.register.ledger.Outcome;

/**
 * What somebody decided about a message.
 *
 * @param name of the one who decided
 * @param reasonBefore why it had the outcome before, as a sentence in Swedish
 * @param after null when it waits to be handled again
 * @param reason in the person's words
 */
public record Decision(
        Instant at,
        String name,
        Outcome before,
        @Nullable String reasonBefore,
        @Nullable Long arendeBefore,
        @Nullable Outcome after,
        @Nullable Long arendeAfter,
        String reason) {}
