package se.lyhord.intake.read.header;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.lyhord.intake.read.charset.EncodedWords;

/** Names for attachments that are safe to show and to save under. */
public final class FileName {
    private static final int LONGEST = 200;

    private static final Map<String, String> EXTENSIONS = Map.ofEntries(
            Map.entry("image/jpeg", "jpg"),
            Map.entry("image/pjpeg", "jpg"),
            Map.entry("image/svg+xml", "svg"),
            Map.entry("image/x-icon", "ico"),
            Map.entry("text/plain", "txt"),
            Map.entry("text/calendar", "ics"),
            Map.entry("text/vcard", "vcf"),
            Map.entry("text/x-vcard", "vcf"),
            Map.entry("text/directory", "vcf"),
            Map.entry("text/rfc822-headers", "txt"),
            Map.entry("message/rfc822", "eml"),
            Map.entry("message/global", "eml"),
            Map.entry("message/partial", "eml"),
            Map.entry("audio/mpeg", "mp3"),
            Map.entry("audio/basic", "au"),
            Map.entry("audio/x-wav", "wav"),
            Map.entry("video/quicktime", "mov"),
            Map.entry("video/x-msvideo", "avi"),
            Map.entry("application/octet-stream", "bin"),
            Map.entry("application/postscript", "ps"),
            Map.entry("application/msword", "doc"),
            Map.entry("application/vnd.ms-excel", "xls"),
            Map.entry("application/vnd.ms-powerpoint", "ppt"),
            Map.entry("application/vnd.ms-outlook", "msg"),
            Map.entry("application/ms-tnef", "dat"),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
            Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
            Map.entry("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
            Map.entry("application/vnd.oasis.opendocument.text", "odt"),
            Map.entry("application/vnd.oasis.opendocument.spreadsheet", "ods"),
            Map.entry("application/pgp-signature", "asc"),
            Map.entry("application/pgp-keys", "asc"),
            Map.entry("application/pgp-encrypted", "asc"),
            Map.entry("application/pkcs7-signature", "p7s"),
            Map.entry("application/x-pkcs7-signature", "p7s"),
            Map.entry("application/pkcs7-mime", "p7m"),
            Map.entry("application/x-pkcs7-mime", "p7m"),
            Map.entry("application/x-zip-compressed", "zip"),
            Map.entry("application/applefile", "bin"));

    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cntrl}\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]");
    private static final Pattern ONLY_DOTS = Pattern.compile("\\.*");
    private static final Pattern ESCAPED = Pattern.compile("%[89A-Fa-f][0-9A-Fa-f]");

    private FileName() {}

    /** The sender's name for a file without folders, control characters and encoded words. */
    public static String tidy(String name) {
        String decoded = UNSEEN.matcher(unescaped(EncodedWords.decode(name))).replaceAll("");
        String last = decoded.substring(Math.max(decoded.lastIndexOf('/'), decoded.lastIndexOf('\\')) + 1)
                .strip();
        return ONLY_DOTS.matcher(last).matches() ? "" : shortened(last);
    }

    /** The file name of a mail that has none: its subject. */
    public static Optional<String> ofSubject(String subject) {
        return Optional.of(tidy(subject.replaceAll("[/\\\\:*?\"<>|]", "-")))
                .filter(name -> !name.isEmpty())
                .map(name -> shortened(name + ".eml"));
    }

    /** A name for a file that came without one, such as {@code bilaga-2.jpg}. */
    public static String invent(String type, int index) {
        String subtype = type.substring(type.indexOf('/') + 1);
        String extension = Optional.ofNullable(EXTENSIONS.get(type))
                .orElseGet(() -> subtype.matches("[a-z0-9]{2,5}") ? subtype : "bin");
        return "bilaga-" + (index + 1) + "." + extension;
    }

    /** The name, with a number before its extension if it is taken already. */
    public static String apart(String name, Set<String> taken) {
        int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
        String free = IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> n == 1 ? name : name.substring(0, dot) + " (" + n + ")" + name.substring(dot))
                .filter(candidate -> !taken.contains(candidate.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(name);
        taken.add(free.toLowerCase(Locale.ROOT));
        return free;
    }

    /** Some senders write the name as in a web address. */
    private static String unescaped(String name) {
        if (!ESCAPED.matcher(name).find()) {
            return name;
        }
        try {
            String plain = URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
            return plain.contains("\ufffd") ? name : plain;
        } catch (IllegalArgumentException e) {
            return name;
        }
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 50) + name.substring(name.length() - 50);
    }
}
