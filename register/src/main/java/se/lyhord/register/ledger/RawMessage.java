package se.lyhord.register.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The bytes of a message exactly as they came. */
public final class RawMessage {
    private final byte[] bytes;

    /** Wraps the bytes without copying; the caller gives them away. */
    public RawMessage(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The bytes; not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** SHA-256 of the bytes. */
    public byte[] sha256() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
