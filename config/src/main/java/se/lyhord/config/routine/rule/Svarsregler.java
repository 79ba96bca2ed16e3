package se.lyhord.config.routine.rule;

import org.jspecify.annotations.Nullable;
import se.lyhord.config.calendar.Tidsfrist;

/**
 * How soon the citizen is to have an answer.
 *
 * @param within counted from arrival; null where the routine sets no limit
 * @param warnBefore how long before a duty is due that somebody is warned
 */
public record Svarsregler(@Nullable Tidsfrist within, Tidsfrist warnBefore) {
    /** Refuses a warning that would come before the message. */
    public Svarsregler {
        if (within != null && within.isSurelyShorterThan(warnBefore)) {
            throw new IllegalArgumentException(
                    "”warnBefore” är längre än ”within”, så varningen skulle komma för tidigt");
        }
    }
}
