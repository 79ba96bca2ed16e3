package se.lyhord.register.provider;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A private provider was asked for its side of an ärende.
 *
 * @param provider id in the routine
 * @param answerBy last day for its answer
 * @param reply what it answered, in short; null while it has not
 */
public record ProviderRequest(
        long id,
        long arende,
        String provider,
        Instant askedAt,
        LocalDate answerBy,
        @Nullable Instant remindedAt,
        @Nullable Instant repliedAt,
        @Nullable String reply) {}
