package se.lyhord.register.dispatch;

import org.jspecify.annotations.Nullable;
import se.lyhord.config.routine.Brevslag;

/**
 * A letter as decided.
 *
 * @param recipient address; null when there is nobody to write to
 * @param inReplyTo Message-ID that it answers
 */
public record Letter(
        long arende,
        Brevslag kind,
        @Nullable String recipient,
        String subject,
        String body,
        @Nullable String inReplyTo) {}
