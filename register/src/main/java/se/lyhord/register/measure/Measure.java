package se.lyhord.register.measure;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A measure that was taken or is planned because of an ärende.
 *
 * @param followUp when it is to be followed up; null when it need not be
 * @param result what the follow-up showed; null until then
 * @param addedBy user name
 */
public record Measure(
        long id,
        long arende,
        String text,
        boolean done,
        @Nullable LocalDate followUp,
        @Nullable String result,
        @Nullable Instant followedUpAt,
        String addedBy,
        Instant addedAt) {}
