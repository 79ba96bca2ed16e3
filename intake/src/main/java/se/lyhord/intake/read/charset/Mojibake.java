package se.lyhord.intake.read.charset;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Undoes UTF-8 that somebody on the way read as windows-1252 and encoded again, so that "Ã¥" is "å" as it was written. */
final class Mojibake {
    private static final int TIMES = 3;

    /** What windows-1252 has where Latin-1 has control characters. */
    private static final String UPPER = upper();

    private Mojibake() {}

    /** The text with every line mended whose letters above ASCII all prove it; other lines as they are. */
    static String mended(String text) {
        if (isAscii(text)) {
            return text;
        }
        String mended = text;
        for (int i = 0; i < TIMES && isSuspect(mended); i++) {
            String once = lines(mended);
            if (once.equals(mended)) {
                break;
            }
            mended = once;
        }
        return mended;
    }

    /** Java encodes many letters at once, so that this takes a tenth of the time of looking at each; most headers are ASCII. */
    private static boolean isAscii(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length == text.length();
    }

    private static String lines(String text) {
        StringBuilder mended = new StringBuilder(text.length());
        int start = 0;
        while (start < text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed + 1;
            String line = text.substring(start, end);
            mended.append(isSuspect(line) ? line(line) : line);
            start = end;
        }
        return mended.toString();
    }

    private static String line(String line) {
        byte[] bytes = new byte[line.length()];
        for (int i = 0; i < bytes.length; i++) {
            int single = singleByte(line.charAt(i));
            if (single < 0) {
                return line;
            }
            bytes[i] = (byte) single;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return line;
        }
    }

    private static String upper() {
        byte[] bytes = new byte[32];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (0x80 + i);
        }
        return new String(bytes, Western.WINDOWS_1252);
    }

    /** The byte that was read as this letter, or -1. */
    private static int singleByte(char c) {
        if (c < 0x100) {
            return c;
        }
        int at = UPPER.indexOf(c);
        return at < 0 ? -1 : 0x80 + at;
    }

    /** Whether somewhere a lead byte's letter stands before a letter that a following byte can give. */
    private static boolean isSuspect(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0xc2 && c <= 0xf4 && text.charAt(i + 1) >= 0x80) {
                int next = singleByte(text.charAt(i + 1));
                if (next >= 0x80 && next <= 0xbf) {
                    return true;
                }
            }
        }
        return false;
    }
}
