package se.lyhord.intake.guard;

import java.time.Duration;

/**
 * That somebody has to wait.
 *
 * @param isOwn whether because of what came from the same address
 */
record Pause(Duration time, boolean isOwn) {
    long seconds() {
        return Math.max(1, time.plusNanos(999_999_999).toSeconds());
    }

    long minutes() {
        return (seconds() + 59) / 60;
    }
}
