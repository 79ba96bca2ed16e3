package se.lyhord.register.deadline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.deadline.Duty;

/**
 * A duty with a moment when it is due.
 *
 * @param rule the rule that made it, as a sentence in Swedish
 * @param doneAt null while it is open
 */
public record Frist(
        Duty duty,
        String rule,
        Instant warnAt,
        Instant dueAt,
        @Nullable Instant doneAt) {}
