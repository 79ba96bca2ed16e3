package se.lyhord.register.ledger;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger page shows of a message, and what later messages are compared with.
 *
 * @param sender whoever it is; of one that is unreasonably long the beginning
 * @param subject on one line; of one that is unreasonably long the beginning
 * @param messageId without angle brackets; null when there is none
 * @param contentSha256 of what a reader sees, in hex; null where nothing is compared with it
 */
public record Heading(
        String sender,
        String subject,
        @Nullable String messageId,
        @Nullable String contentSha256) {
    /** A mail address has at most 254, and the database's index does not take thousands. */
    private static final int LONGEST_SENDER = 320;

    private static final int LONGEST_SUBJECT = 1_000;

    /** What the database cannot keep or breaks a line, and explicit directional formatting (UAX 9), with which one thing can be shown and another found. */
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");

    private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F\\u061C]");

    /** Keeps of the words what can be kept, shown and found. */
    public Heading {
        sender = plain(sender, LONGEST_SENDER);
        subject = plain(subject, LONGEST_SUBJECT);
    }

    private static String plain(String words, int longest) {
        String plain = TURNING.matcher(CONTROLS.matcher(words).replaceAll(" "))
                .replaceAll("")
                .strip();
        return plain.codePointCount(0, plain.length()) <= longest
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, longest));
    }
}
