package se.lyhord.intake.read.charset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** UTF-7 (RFC 2152); the one library for it fails on what is not quite UTF-7. */
final class Utf7 {
    private Utf7() {}

    /** ASCII in which {@code +…-} holds UTF-16 in base64; what is broken in there is left out. */
    static String decode(byte[] ascii) {
        StringBuilder text = new StringBuilder(ascii.length);
        int i = 0;
        while (i < ascii.length) {
            if (ascii[i] != '+') {
                text.append((char) ascii[i++]);
                continue;
            }
            int start = ++i;
            while (i < ascii.length && isSextet(ascii[i])) {
                i++;
            }
            boolean closed = i < ascii.length && ascii[i] == '-';
            if (i == start) {
                text.append('+');
            }
            text.append(shifted(ascii, start, i));
            i += closed ? 1 : 0;
        }
        return text.toString();
    }

    private static String shifted(byte[] ascii, int start, int end) {
        int sextets = (end - start) % 4 == 1 ? end - start - 1 : end - start;
        byte[] bytes = Base64.getDecoder().decode(new String(ascii, start, sextets, ISO_8859_1));
        return new String(bytes, 0, bytes.length - bytes.length % 2, StandardCharsets.UTF_16BE);
    }

    private static boolean isSextet(byte b) {
        return (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z') || (b >= '0' && b <= '9') || b == '+' || b == '/';
    }
}
