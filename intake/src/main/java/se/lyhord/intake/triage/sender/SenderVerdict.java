package se.lyhord.intake.triage.sender;

/**
 * Whether something may be sent to the sender by itself.
 *
 * @param reason as a Swedish sentence
 */
public record SenderVerdict(Plausibility plausibility, String reason) {
    /** How far the sender's address can be trusted. */
    public enum Plausibility {
        /** Our own server vouches for it. */
        VERIFIED,
        /** Nothing speaks against it. */
        PLAUSIBLE,
        /** Somebody may have forged it, and our answer would go to one who has not written. */
        IMPLAUSIBLE
    }
}
