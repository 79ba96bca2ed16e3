package se.lyhord.register.conversation;

import java.time.OffsetDateTime;
import java.util.Arrays;
import se.lyhord.register.conversation.key.Salt;
import se.lyhord.register.ledger.Reference;

/**
 * A first message as {@code citizen_send} takes it.
 *
 * @param salt of the code that it gets unless it was stored before
 */
record FirstRow(FirstMessage message, OffsetDateTime sentAt, OffsetDateTime recordedAt, Reference reference, Salt salt)
        implements Comparable<FirstRow> {
    byte[] bytes() {
        return message.raw().bytes();
    }

    byte[] key() {
        return message.key().sha256();
    }

    byte[] code() {
        return salt.code(message.key()).sha256();
    }

    /** By key: whoever stores several takes their locks in this order, so that no two wait for each other. */
    @Override
    public int compareTo(FirstRow other) {
        return Arrays.compareUnsigned(key(), other.key());
    }
}
