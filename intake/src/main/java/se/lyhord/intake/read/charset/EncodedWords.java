package se.lyhord.intake.read.charset;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Decodes {@code =?charset?Q?…?=} in header values (RFC 2047, with the language suffix of RFC 2231).
 *
 * <p>Not left to mime4j because neighbours must be joined as bytes before {@link TextDecoder} can see past a wrong charset name.
 */
public final class EncodedWords {
    private final StringBuilder decoded = new StringBuilder();
    private final ByteArrayOutputStream run = new ByteArrayOutputStream();
    private final UnaryOperator<String> write;
    private String charset = "";

    private EncodedWords(UnaryOperator<String> write) {
        this.write = write;
    }

    /** The value with every encoded word decoded; anything else stands as it is. */
    public static String decode(String value) {
        return value.contains("=?") ? new EncodedWords(text -> text).read(value) : TextDecoder.mended(value);
    }

    /** The value with every encoded word written so that nothing in it looks like the syntax of an address; {@link #decode} reads it as before. */
    public static String shielded(String value) {
        return value.contains("=?") ? new EncodedWords(EncodedWords::shield).read(value) : value;
    }

    private static String shield(String text) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)) + "?=";
    }

    private String read(String value) {
        int end = 0;
        int start = value.indexOf("=?");
        while (start >= 0) {
            Optional<EncodedWord> word = EncodedWord.at(value, start);
            if (word.isPresent()) {
                between(value.substring(end, start), word.get());
                run.writeBytes(bytes(word.get()));
                end = word.get().end();
            }
            start = value.indexOf("=?", Math.max(end, start + 2));
        }
        flush();
        return decoded.append(value, end, value.length()).toString();
    }

    /** White space between two encoded words only holds them apart (RFC 2047 section 6.2). */
    private void between(String text, EncodedWord next) {
        boolean neighbour = !charset.isEmpty() && text.isBlank();
        if (!neighbour || !charset.equalsIgnoreCase(next.charset())) {
            flush();
        }
        if (!neighbour) {
            decoded.append(text);
        }
        charset = next.charset();
    }

    private void flush() {
        if (run.size() > 0) {
            decoded.append(write.apply(TextDecoder.decode(run.toByteArray(), Optional.of(charset))));
            run.reset();
        }
    }

    private static byte[] bytes(EncodedWord word) {
        byte[] content = word.content().getBytes(StandardCharsets.UTF_8);
        return word.base64() ? base64(content) : quoted(content);
    }

    private static byte[] base64(byte[] text) {
        // Java's MIME decoder ignores foreign characters but refuses padding in the middle or a lone last sextet.
        byte[] sextets = new byte[text.length];
        int count = 0;
        for (byte b : text) {
            if ((b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z') || (b >= '0' && b <= '9') || b == '+' || b == '/') {
                sextets[count++] = b;
            }
        }
        int whole = count % 4 == 1 ? count - 1 : count;
        return Base64.getDecoder().decode(new String(sextets, 0, whole, StandardCharsets.ISO_8859_1));
    }

    private static byte[] quoted(byte[] in) {
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
