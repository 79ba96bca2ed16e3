package se.lyhord.register.inquiry;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What somebody writes in an utredning; each part may still be empty.
 *
 * @param happened what happened
 * @param cause why it happened
 * @param assessment what the enhet makes of it
 */
public record InquiryWords(String happened, String cause, String assessment) {
    /** Without space around. */
    public InquiryWords {
        happened = happened.strip();
        cause = cause.strip();
        assessment = assessment.strip();
    }

    /** Whether there is nothing at all. */
    public boolean isEmpty() {
        return happened.isEmpty() && cause.isEmpty() && assessment.isEmpty();
    }

    /** SHA-256 over the parts, each after its length, in lower case hex. */
    public String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : List.of(happened, cause, assessment)) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                digest.update(
                        ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
