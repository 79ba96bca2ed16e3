package se.lyhord.register.conversation.call;

import se.lyhord.register.ledger.Outcome;

/**
 * Why a conversation has no ärende: what became of its first message.
 *
 * @param ledger the message's row
 */
public record NoArende(long ledger, Outcome outcome) {}
