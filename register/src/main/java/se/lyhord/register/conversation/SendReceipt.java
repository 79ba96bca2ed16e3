package se.lyhord.register.conversation;

import java.time.Instant;
import se.lyhord.register.conversation.key.Code;
import se.lyhord.register.ledger.Reference;

/**
 * That a message has arrived.
 *
 * @param reference of this message
 * @param code of the conversation
 * @param repeated whether it had arrived before with the same key
 */
public record SendReceipt(Reference reference, Code code, Instant arrivedAt, boolean repeated) {}
