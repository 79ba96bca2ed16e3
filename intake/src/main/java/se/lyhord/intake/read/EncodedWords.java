package se.lyhord.intake.read;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes {@code =?charset?Q?…?=} in header values (RFC 2047, with the language suffix of RFC 2231).
 *
 * <p>Not left to mime4j because neighbours must be joined as bytes before {@link TextDecoder} can see past a wrong charset name.
 */
final class EncodedWords {
    private static final Pattern WORD =
            Pattern.compile("=\\?([^?\\s*]{1,40})(?:\\*[^?]{0,20})?\\?([bBqQ])\\?([^?]*(?:\\?(?!=)[^?]*)*)\\?=");

    private EncodedWords() {}

    /** The value with every encoded word decoded; anything else stands as it is. */
    static String decode(String value) {
        StringBuilder decoded = new StringBuilder(value.length());
        ByteArrayOutputStream run = new ByteArrayOutputStream();
        String charset = "";
        int end = 0;
        Matcher word = WORD.matcher(value);
        while (word.find()) {
            String between = value.substring(end, word.start());
            if (!between.isBlank() || !charset.equalsIgnoreCase(word.group(1))) {
                flush(run, charset, decoded);
            }
            if (!between.isBlank() || end == 0) {
                decoded.append(between);
            }
            charset = word.group(1);
            run.writeBytes("B".equalsIgnoreCase(word.group(2)) ? base64(word.group(3)) : quoted(word.group(3)));
            end = word.end();
        }
        flush(run, charset, decoded);
        return decoded.append(value, end, value.length()).toString();
    }

    private static void flush(ByteArrayOutputStream run, String charset, StringBuilder decoded) {
        decoded.append(TextDecoder.decode(run.toByteArray(), Optional.of(charset)));
        run.reset();
    }

    private static byte[] base64(String text) {
        // Java's MIME decoder ignores foreign characters but refuses padding in the middle or a lone last sextet.
        String sextets = text.replaceAll("[^A-Za-z0-9+/]", "");
        int whole = sextets.length() % 4 == 1 ? sextets.length() - 1 : sextets.length();
        return Base64.getDecoder().decode(sextets.substring(0, whole));
    }

    private static byte[] quoted(String text) {
        byte[] in = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(in.length);
        for (int i = 0; i < in.length; i++) {
            int high = i + 2 < in.length ? Character.digit(in[i + 1], 16) : -1;
            int low = i + 2 < in.length ? Character.digit(in[i + 2], 16) : -1;
            if (in[i] == '=' && high >= 0 && low >= 0) {
                out.write(high * 16 + low);
                i += 2;
            } else {
                out.write(in[i] == '_' ? ' ' : in[i]);
            }
        }
        return out.toByteArray();
    }
}
