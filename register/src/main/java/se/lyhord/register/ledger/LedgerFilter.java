package se.lyhord.register.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which messages of the ledger are wanted.
 *
 * @param words each stands somewhere in the sender or the subject, in whatever case; a whole address is the sender's. What few
 *     may see is not found so
 * @param kind what became of them; null for whatever
 * @param channel how they came; null for however
 * @param from the first day of arrival; null for from the beginning
 * @param to the last day; null for until now
 */
public record LedgerFilter(
        String words,
        @Nullable Kind kind,
        @Nullable Channel channel,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    /** All of them. */
    public static final LedgerFilter ALL = new LedgerFilter("", null, null, null, null);

    /** What became of a message, where it waits too. */
    public enum Kind {
        /** It has no outcome yet. */
        WAITING,
        /** {@link Outcome#REGISTERED}. */
        REGISTERED,
        /** {@link Outcome#FOLLOW_UP}. */
        FOLLOW_UP,
        /** {@link Outcome#DUPLICATE}. */
        DUPLICATE,
        /** {@link Outcome#AUTOMATIC}. */
        AUTOMATIC,
        /** {@link Outcome#QUARANTINED}. */
        QUARANTINED,
        /** {@link Outcome#DISMISSED}. */
        DISMISSED;

        /** The outcome; null for what waits. */
        public @Nullable Outcome outcome() {
            return this == WAITING ? null : Outcome.valueOf(name());
        }
    }
}
