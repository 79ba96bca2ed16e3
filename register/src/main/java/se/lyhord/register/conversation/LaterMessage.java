package se.lyhord.register.conversation;

import java.time.Instant;
import se.lyhord.register.conversation.key.SendKey;
import se.lyhord.register.ledger.RawMessage;

/**
 * What a citizen writes afterwards.
 *
 * @param arrivedAt when it was sent; a retry keeps the moment of the first time
 * @param shownText what the conversation shows of it
 * @param raw as the ledger keeps it; the same bytes again when it is retried
 * @param dissatisfied whether it says that the answer was not good, so that the routine's way for the dissatisfied begins
 */
public record LaterMessage(Instant arrivedAt, String shownText, RawMessage raw, SendKey key, boolean dissatisfied) {}
