package se.lyhord.intake.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/** Bytes to text: as declared when that can be right, else by what the bytes look like, Swedish first. */
final class TextDecoder {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** What senders write and Java does not know; Latin-1 is read as its superset, as browsers do. */
    private static final Map<String, Charset> ALIASES = Map.ofEntries(
            Map.entry("iso-8859-1", WINDOWS_1252),
            Map.entry("iso8859-1", WINDOWS_1252),
            Map.entry("iso_8859-1", WINDOWS_1252),
            Map.entry("latin1", WINDOWS_1252),
            Map.entry("latin-1", WINDOWS_1252),
            Map.entry("ansi", WINDOWS_1252),
            Map.entry("cp-1252", WINDOWS_1252),
            Map.entry("utf8", StandardCharsets.UTF_8),
            Map.entry("utf-8-sig", StandardCharsets.UTF_8),
            Map.entry("utf8mb4", StandardCharsets.UTF_8),
            Map.entry("iso-8859-8-i", Charset.forName("iso-8859-8")),
            Map.entry("ks_c_5601-1987", Charset.forName("x-windows-949")),
            Map.entry("gb2312", Charset.forName("GB18030")));

    /** What stands above ASCII in Swedish written with windows-1252: letters, quotation marks, dashes, § ° ½ € and the like. */
    private static final String SWEDISH = "åäöÅÄÖéÉèÈüÜáàêëïôøØæÆñç–—‘’“”„…•€§°½¼¾´¨·«»©®™£×²³±\u00a0\u00ad";

    private TextDecoder() {}

    /** Decodes bytes whose charset the mail declares; a wrong or unknown name is forgiven. */
    static String decode(byte[] bytes, Optional<String> declared) {
        Optional<Charset> charset = declared.flatMap(TextDecoder::charset);
        if (charset.isEmpty() || StandardCharsets.US_ASCII.equals(charset.get())) {
            return guess(bytes);
        }
        if (WINDOWS_1252.equals(charset.get())) {
            // Meant as Latin-1, a valid UTF-8 sequence would read "Ã¥": nobody writes that.
            return strictly(bytes, StandardCharsets.UTF_8).orElseGet(() -> new String(bytes, WINDOWS_1252));
        }
        return strictly(bytes, charset.get()).orElseGet(() -> broken(bytes, charset.get()));
    }

    /** Decodes bytes of which nothing is declared. */
    static String guess(byte[] bytes) {
        return strictly(bytes, StandardCharsets.UTF_8)
                .filter(text -> text.indexOf('\u001b') < 0)
                .orElseGet(() -> detect(bytes));
    }

    /** The charset of this name, if it is known under any spelling. */
    static Optional<Charset> charset(String name) {
        String plain = name.strip().replaceAll("^[\"']+|[\"';]+$", "").toLowerCase(Locale.ROOT);
        if (ALIASES.containsKey(plain)) {
            return Optional.ofNullable(ALIASES.get(plain));
        }
        try {
            return Optional.of(Charset.forName(plain));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static String broken(byte[] bytes, Charset declared) {
        String asDeclared = new String(bytes, declared);
        long lost = asDeclared.chars().filter(c -> c == '\ufffd').count();
        // One broken letter in a long text is damage; many are another charset.
        return lost * 200 < asDeclared.length() ? asDeclared : detect(bytes);
    }

    private static String detect(byte[] bytes) {
        String western = new String(bytes, WINDOWS_1252);
        if (western.chars().allMatch(c -> (c < 0x7f && c != 0x1b) || SWEDISH.indexOf(c) >= 0)) {
            return western;
        }
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, 100_000));
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset())
                .flatMap(TextDecoder::charset)
                .map(charset -> new String(bytes, charset))
                .orElse(western);
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
