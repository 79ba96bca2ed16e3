package se.lyhord.intake.read.charset;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;

/** UTF-8 that is not quite: something else was put into it, or it was cut. */
final class Utf8 {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private final byte[] bytes;
    private int letters;
    private int strays;

    private Utf8(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Whether the bytes are rather UTF-8 with foreign bytes in it than another charset. */
    static boolean isMostly(byte[] bytes) {
        Utf8 counted = counted(bytes);
        return counted.letters > counted.strays;
    }

    private static Utf8 counted(byte[] bytes) {
        Utf8 counted = new Utf8(bytes);
        for (int i = 0; i < bytes.length; ) {
            int length = counted.letter(i);
            if (length > 1) {
                counted.letters++;
            } else if (length == 0) {
                counted.strays++;
            }
            i += Math.max(1, length);
        }
        return counted;
    }

    /** Whether bytes that are valid UTF-8 hold so many letters above ASCII that it cannot be by chance. */
    static boolean isLong(byte[] bytes) {
        Utf8 counted = counted(bytes);
        return counted.letters > 4 && counted.strays == 0;
    }

    /** What is UTF-8 as that; a stray byte as windows-1252 where that gives something written in Swedish. */
    static String mixed(byte[] bytes) {
        Utf8 read = new Utf8(bytes);
        StringBuilder text = new StringBuilder(bytes.length);
        int start = 0;
        int i = 0;
        while (i < bytes.length) {
            int length = read.letter(i);
            if (length == 0) {
                text.append(new String(bytes, start, i - start, UTF_8)).append(read.stray(i));
                start = i + 1;
            }
            i += Math.max(1, length);
        }
        return text.append(new String(bytes, start, bytes.length - start, UTF_8))
                .toString();
    }

    private char stray(int at) {
        char western = new String(bytes, at, 1, WINDOWS_1252).charAt(0);
        return Western.isWritten(western) && western != '\u00c3' && western != '\u00c2' ? western : '\ufffd';
    }

    /** The length of the letter here, 0 when no letter can begin so. */
    private int letter(int at) {
        int lead = bytes[at] & 0xff;
        if (lead < 0x80) {
            return 1;
        }
        int length =
                lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
        if (at + length > bytes.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xc0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
