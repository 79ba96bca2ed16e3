package se.lyhord.config.routine.rule;

import org.jspecify.annotations.Nullable;
import se.lyhord.config.calendar.Tidsfrist;

/**
 * How the bekräftelse is given.
 *
 * @param within when it must be sent at the latest, counted from arrival; null where the routine sets no limit
 * @param requiresContact only to a citizen who has left a way to be reached
 * @param requiresWriting only for what came in writing; a spoken message has been met by a person
 * @param inWriting always on paper or by mail, also when the message was spoken
 */
public record Bekraftelseregler(
        BekraftelseOwner owner,
        BekraftelseTrigger trigger,
        @Nullable Tidsfrist within,
        boolean requiresContact,
        boolean requiresWriting,
        boolean inWriting) {
    /** Refuses a rule that asks a spoken message both for silence and for a letter. */
    public Bekraftelseregler {
        if (requiresWriting && inWriting) {
            throw new IllegalArgumentException(
                    "”requiresWriting” och ”inWriting” säger emot varandra om muntliga synpunkter");
        }
    }
}
