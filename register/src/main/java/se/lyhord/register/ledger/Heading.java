package se.lyhord.register.ledger;

import org.jspecify.annotations.Nullable;

/** What the ledger page shows of a message, and what later messages are compared with. */
public record Heading(
        String sender, String subject, @Nullable String messageId) {}
