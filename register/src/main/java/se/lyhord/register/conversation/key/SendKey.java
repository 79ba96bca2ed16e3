package se.lyhord.register.conversation.key;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What the sender's side chose for one press of Skicka, so that a retried send is one message; random, as in RFC 9562 versions 4 and 7.
 *
 * @param key never the same for two messages
 */
public record SendKey(UUID key) {
    private static final Pattern WRITTEN = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final int RFC_9562 = 2;

    /** Refuses a key that was not made at random, for two citizens could have the same. */
    public SendKey {
        if (key.variant() != RFC_9562 || (key.version() != 4 && key.version() != 7)) {
            throw new IllegalArgumentException("Not a random UUID");
        }
    }

    /** What came in a header or a form's field; empty when it is no random UUID. */
    public static Optional<SendKey> read(String written) {
        if (!WRITTEN.matcher(written).matches()) {
            return Optional.empty();
        }
        UUID key = UUID.fromString(written);
        return key.variant() == RFC_9562 && (key.version() == 4 || key.version() == 7)
                ? Optional.of(new SendKey(key))
                : Optional.empty();
    }

    /** The key of a header {@code Idempotency-Key}, with or without the quotes of a structured field; empty when it is no random UUID. */
    public static Optional<SendKey> ofHeader(String header) {
        String written = header.strip();
        return read(
                written.length() > 1 && written.startsWith("\"") && written.endsWith("\"")
                        ? written.substring(1, written.length() - 1)
                        : written);
    }

    /** A new one. */
    public static SendKey random() {
        return new SendKey(UUID.randomUUID());
    }

    byte[] bytes() {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(key.getMostSignificantBits())
                .putLong(key.getLeastSignificantBits())
                .array();
    }

    /** All that the database keeps of it. */
    public byte[] sha256() {
        return Sha256.of(bytes());
    }

    /** Nothing of it, so that no log has it. */
    @Override
    public String toString() {
        return "SendKey";
    }
}
