package se.lyhord.register.ledger;

import org.jspecify.annotations.Nullable;

/**
 * The outcome of a message and why.
 *
 * @param reason a sentence in Swedish
 * @param arende the ärende that it opened, was added to or, if automatic, tells something about
 * @param duplicateOf the ledger row that it repeats
 */
public record Conclusion(
        Outcome outcome,
        String reason,
        @Nullable Long arende,
        @Nullable Long duplicateOf) {
    /** It opened an ärende. */
    public static Conclusion registered(long arende, String reason) {
        return new Conclusion(Outcome.REGISTERED, reason, arende, null);
    }

    /** It was added to an ärende. */
    public static Conclusion followUp(long arende, String reason) {
        return new Conclusion(Outcome.FOLLOW_UP, reason, arende, null);
    }

    /** It repeats another. */
    public static Conclusion duplicate(long of, String reason) {
        return new Conclusion(Outcome.DUPLICATE, reason, null, of);
    }

    /** A machine sent it. */
    public static Conclusion automatic(String reason) {
        return new Conclusion(Outcome.AUTOMATIC, reason, null, null);
    }

    /** A machine sent it, about a letter of this ärende. */
    public static Conclusion automatic(long arende, String reason) {
        return new Conclusion(Outcome.AUTOMATIC, reason, arende, null);
    }

    /** It could not be processed. */
    public static Conclusion quarantined(String reason) {
        return new Conclusion(Outcome.QUARANTINED, reason, null, null);
    }

    /** A registrator found that it is nothing. */
    public static Conclusion dismissed(String reason) {
        return new Conclusion(Outcome.DISMISSED, reason, null, null);
    }
}
