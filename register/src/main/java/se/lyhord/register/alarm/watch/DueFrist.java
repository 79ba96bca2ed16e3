package se.lyhord.register.alarm.watch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.deadline.Duty;

/**
 * A duty that somebody must be told of, with what decides whom.
 *
 * @param unit the confirmed enhet; null while nobody has confirmed one
 * @param takenOverBy the chef who has taken the ärende over
 * @param isOpen whether it is still to be done
 */
record DueFrist(
        long arende,
        String namnd,
        Instant arrivedAt,
        @Nullable String unit,
        @Nullable String takenOverBy,
        Duty duty,
        Instant dueAt,
        boolean isOpen) {}
