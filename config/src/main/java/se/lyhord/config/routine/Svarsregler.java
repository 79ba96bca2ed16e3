package se.lyhord.config.routine;

import se.lyhord.config.calendar.Tidsfrist;

/**
 * How soon the citizen is to have an answer.
 *
 * @param within counted from arrival
 * @param warnBefore how long before that the enhet is warned
 */
public record Svarsregler(Tidsfrist within, Tidsfrist warnBefore) {
    /** Refuses a warning that would come before the message. */
    public Svarsregler {
        if (within.count() == warnBefore.count() && warnBefore.days() > within.days()) {
            throw new IllegalArgumentException(
                    "”warnBefore” är längre än ”within”, så varningen skulle komma för tidigt");
        }
    }
}
