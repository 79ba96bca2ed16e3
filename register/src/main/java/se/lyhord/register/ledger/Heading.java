package se.lyhord.register.ledger;

import org.jspecify.annotations.Nullable;

/**
 * What the ledger page shows of a message, and what later messages are compared with.
 *
 * @param messageId without angle brackets; null when there is none
 * @param contentSha256 of what a reader sees, in hex; null where nothing is compared with it
 */
public record Heading(
        String sender,
        String subject,
        @Nullable String messageId,
        @Nullable String contentSha256) {}
