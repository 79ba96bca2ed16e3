package se.lyhord.register.conversation;

import java.time.Instant;
import se.lyhord.register.conversation.key.SendKey;
import se.lyhord.register.ledger.RawMessage;

/**
 * What a citizen sends to begin with.
 *
 * @param arrivedAt when Skicka was pressed (22 § förvaltningslagen); a retry keeps the moment of the first time
 * @param raw as the ledger keeps it; the same bytes again when it is retried, so no moment stands in them
 * @param language BCP 47 tag that the citizen reads and writes in
 * @param wantsHuman whether the citizen asked for a person before sending
 * @param shownText what the conversation shows of it
 */
public record FirstMessage(
        String namnd,
        Instant arrivedAt,
        RawMessage raw,
        SendKey key,
        String language,
        boolean wantsHuman,
        String shownText) {}
