package se.lyhord.intake.read;

import java.util.Map;
import java.util.Optional;
import se.lyhord.intake.read.charset.EncodedWords;

/** Names for attachments that are safe to show and to save under. */
final class FileName {
    private static final Map<String, String> EXTENSIONS = Map.of(
            "image/jpeg", "jpg",
            "image/svg+xml", "svg",
            "text/plain", "txt",
            "text/calendar", "ics",
            "text/rfc822-headers", "txt",
            "message/rfc822", "eml",
            "application/octet-stream", "bin",
            "application/msword", "doc");

    private FileName() {}

    /** The sender's name for a file without folders, control characters and encoded words. */
    static String tidy(String name) {
        String decoded = EncodedWords.decode(name).replaceAll("[\\p{Cntrl}\\u202a-\\u202e\\u2066-\\u2069]", "");
        String last = decoded.substring(Math.max(decoded.lastIndexOf('/'), decoded.lastIndexOf('\\')) + 1)
                .strip();
        return last.length() <= 200 ? last : last.substring(0, 150) + last.substring(last.length() - 50);
    }

    /** A name for a file that came without one, such as {@code bilaga-2.jpg}. */
    static String invent(String type, int index) {
        String subtype = type.substring(type.indexOf('/') + 1);
        String extension = Optional.ofNullable(EXTENSIONS.get(type))
                .orElseGet(() -> subtype.matches("[a-z0-9]{2,5}") ? subtype : "bin");
        return "bilaga-" + (index + 1) + "." + extension;
    }
}
