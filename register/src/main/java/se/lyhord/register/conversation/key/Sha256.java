package se.lyhord.register.conversation.key;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What is kept of a secret that was random: it cannot be turned back. */
final class Sha256 {
    private Sha256() {}

    static byte[] of(byte[] secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
