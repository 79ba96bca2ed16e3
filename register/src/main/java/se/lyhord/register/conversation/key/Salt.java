package se.lyhord.register.conversation.key;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What the database keeps of a code beside its hash: with the send key, which nobody keeps, it gives the code anew. */
public final class Salt {
    private static final String HMAC = "HmacSHA256";
    private static final int LENGTH = 32;

    private final byte[] bytes;

    /** As it is kept. */
    public Salt(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A new one, for the first message of a conversation. */
    public static Salt random(SecureRandom random) {
        byte[] bytes = new byte[LENGTH];
        random.nextBytes(bytes);
        return new Salt(bytes);
    }

    /** What the database keeps. */
    public byte[] bytes() {
        return bytes;
    }

    /** The code of the conversation that was begun with this key. */
    public Code code(SendKey key) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(bytes, HMAC));
            return Code.of(mac.doFinal(key.bytes()));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every JDK has HMAC with SHA-256", e);
        }
    }
}
