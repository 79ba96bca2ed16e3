package se.lyhord.config.routine.citizen;

import java.time.LocalTime;

/**
 * When somebody answers, Swedish time on arbetsdagar.
 *
 * @param from first moment of the day
 * @param to first moment after it
 */
public record Oppettid(LocalTime from, LocalTime to) {
    /** Refuses a day that ends before it begins. */
    public Oppettid {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("”from” måste vara före ”to”");
        }
    }
}
