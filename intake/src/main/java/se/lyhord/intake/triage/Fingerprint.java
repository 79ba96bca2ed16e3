package se.lyhord.intake.triage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import se.lyhord.intake.read.ReadMessage;
import se.lyhord.intake.read.header.Address;
import se.lyhord.intake.read.part.Attachment;

/**
 * What makes two mails the same; keep it with the ledger row.
 *
 * @param sha256 of the raw bytes, lower case hex
 * @param messageId without angle brackets; of a mail that has none the moment when it was written, under a name that no program gives
 * @param contentSha256 of what a reader sees: sender, subject, text and files; the same when a mail came by two ways
 */
public record Fingerprint(String sha256, Optional<String> messageId, String contentSha256) {

    /** The fingerprint of a mail whose raw bytes have this SHA-256. */
    public static Fingerprint of(String sha256, ReadMessage message) {
        MessageDigest digest = newDigest();
        add(digest, message.from().map(Address::normalised).orElse(""));
        add(digest, message.subject());
        add(digest, message.text());
        for (Attachment attachment : message.attachments()) {
            add(digest, attachment.name());
            add(digest, attachment.sha256());
        }
        Optional<String> identity = message.thread().messageId().or(() -> message.date()
                .map(date -> "utan-message-id/" + date.toEpochMilli()));
        return new Fingerprint(sha256, identity, HexFormat.of().formatHex(digest.digest()));
    }

    private static void add(MessageDigest digest, String field) {
        digest.update(field.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
