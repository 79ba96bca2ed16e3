package se.lyhord.register.deadline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.calendar.SvenskTid;
import se.lyhord.config.deadline.Duty;
import se.lyhord.config.deadline.PlannedFrist;

/**
 * A duty with a moment when it is due.
 *
 * @param rule the rule that made it, as a sentence in Swedish
 * @param doneAt null while it is open
 * @param cancelledAt when it ceased to be a duty; null while it is one
 */
public record Frist(
        Duty duty,
        String rule,
        Instant warnAt,
        Instant dueAt,
        @Nullable Instant doneAt,
        @Nullable Instant cancelledAt) {
    /** A duty that begins now. */
    public static Frist open(Duty duty, String rule, Instant warnAt, Instant dueAt) {
        return new Frist(duty, rule, warnAt, dueAt, null, null);
    }

    /** A duty that the routine gives. */
    public static Frist open(PlannedFrist planned) {
        return open(
                planned.duty(),
                planned.rule(),
                planned.warnOn().atStartOfDay(SvenskTid.ZONE).toInstant(),
                planned.due().toInstant());
    }

    /** Whether it is still to be done. */
    public boolean isOpen() {
        return doneAt == null && cancelledAt == null;
    }
}
