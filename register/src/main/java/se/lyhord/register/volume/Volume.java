package se.lyhord.register.volume;

import java.time.Instant;
import java.time.LocalDate;
import java.util.SplittableRandom;
import se.lyhord.register.routine.RoutineInForce;

/**
 * What is to be made; the same of these gives the same ärenden.
 *
 * @param arenden how many, at least one
 * @param until when the decade ends
 * @param inbox how many of the newest nobody has confirmed
 */
public record Volume(String namnd, int arenden, long seed, Instant until, int inbox) {
    private static final int YEARS = 10;
    private static final int LARGEST_INBOX = 320;
    private static final int MOST_ROUTED = 4000;

    /** Refuses none at all. */
    public Volume {
        if (arenden < 1) {
            throw new IllegalArgumentException("At least one ärende");
        }
    }

    /** With an inbox as it is where people keep up. */
    public Volume(String namnd, int arenden, long seed, Instant until) {
        this(namnd, arenden, seed, until, Math.min(LARGEST_INBOX, Math.max(1, arenden / 20)));
    }

    /** The same with an inbox of this size. */
    public Volume withInbox(int wanted) {
        return new Volume(namnd, arenden, seed, until, wanted);
    }

    LocalDate firstDay() {
        return lastDay().minusYears(YEARS);
    }

    LocalDate lastDay() {
        return RoutineInForce.arrivalDate(until);
    }

    /** About how many the enheter work on. */
    int routed() {
        return Math.min(MOST_ROUTED, arenden / 5);
    }

    /** After how many slots a later message comes to an ärende: some four days. */
    int followUpAfter() {
        return Math.max(1, arenden / (365 * YEARS) * 4);
    }

    /** Chance that is the same whenever this ärende, or anything else with a number, is looked at. */
    SplittableRandom chance(int number) {
        return new SplittableRandom(seed * 1_000_003 + number).split();
    }
}
