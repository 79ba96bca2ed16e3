package se.lyhord.register.inquiry;

import java.time.Instant;

/**
 * The utredning of an ärende as somebody saved it.
 *
 * @param version from 1; the highest holds
 * @param happened what happened
 * @param cause why it happened
 * @param assessment what the enhet makes of it
 * @param signed name of the one who saved it
 */
public record Inquiry(int version, String happened, String cause, String assessment, String signed, Instant writtenAt) {
    /** Whether it says the same. */
    public boolean saysSameAs(InquiryWords words) {
        return happened.equals(words.happened())
                && cause.equals(words.cause())
                && assessment.equals(words.assessment());
    }
}
