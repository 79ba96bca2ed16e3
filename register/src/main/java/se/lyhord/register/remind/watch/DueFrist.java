package se.lyhord.register.remind.watch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.deadline.Duty;

/**
 * A duty that somebody must be told of, with what decides whom.
 *
 * @param unit the confirmed enhet; null while nobody has confirmed one
 * @param takenOverBy the chef who has taken the ärende over
 * @param provider the provider that is to answer first; null where none is asked
 * @param isOpen whether it is still to be done
 * @param answered whether an answer has been decided
 * @param forwarded whether another authority is to have it
 * @param byHand whether the bekräftelse is among the letters that somebody must see to
 */
record DueFrist(
        long arende,
        String namnd,
        Instant arrivedAt,
        @Nullable String unit,
        @Nullable String takenOverBy,
        @Nullable String provider,
        Duty duty,
        Instant dueAt,
        boolean isOpen,
        boolean answered,
        boolean forwarded,
        boolean byHand) {
    /** Whether the answer is decided, and waits only for a person to send it. */
    boolean isUnsentAnswer() {
        return answered && (duty == Duty.SVAR || duty == Duty.SVAR_EFTER_UTREDNING);
    }
}
