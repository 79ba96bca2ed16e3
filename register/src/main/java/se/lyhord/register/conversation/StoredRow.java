package se.lyhord.register.conversation;

import java.time.Instant;
import se.lyhord.register.conversation.key.Salt;
import se.lyhord.register.conversation.key.SendKey;
import se.lyhord.register.ledger.Reference;

/** What {@code citizen_send} gives for a first message. */
record StoredRow(Reference reference, Instant arrivedAt, Salt salt, boolean repeated, boolean reused) {
    SendReceipt receipt(SendKey key) {
        if (reused) {
            throw new KeyReusedException();
        }
        return new SendReceipt(reference, salt.code(key), arrivedAt, repeated);
    }
}
