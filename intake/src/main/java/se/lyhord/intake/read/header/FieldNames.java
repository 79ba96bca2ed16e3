package se.lyhord.intake.read.header;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The names by which a line is surely of the header, wherever it stands. */
final class FieldNames {
    private static final Set<String> KNOWN = Set.of(
            "from",
            "to",
            "cc",
            "bcc",
            "subject",
            "date",
            "sender",
            "reply-to",
            "message-id",
            "in-reply-to",
            "references",
            "mime-version",
            "received",
            "return-path",
            "delivered-to",
            "importance",
            "priority",
            "precedence",
            "user-agent",
            "organization",
            "thread-topic",
            "thread-index",
            "accept-language",
            "auto-submitted",
            "authentication-results");

    private static final Pattern FAMILIES = Pattern.compile("(?:content|x|list|resent|arc|dkim|received|ms)-.*");

    private FieldNames() {}

    static boolean isKnown(String name) {
        String plain = plain(name);
        return KNOWN.contains(plain) || FAMILIES.matcher(plain).matches();
    }

    /** As it is found again. */
    static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
