package se.lyhord.register.arende;

import se.lyhord.classifier.Suggestion;

/**
 * What is needed to open an ärende.
 *
 * @param reference the citizen's reference from the ledger
 * @param reason why a new ärende, as a sentence in Swedish
 */
public record Opening(
        String namnd,
        String reference,
        Sender sender,
        IncomingMessage message,
        Suggestion suggestion,
        Handling handling,
        String reason) {}
