package se.lyhord.intake.handle;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The beginning of some bytes as text, whatever they are: for a person's eyes, when nothing better can be made of a message. */
final class BareText {
    private static final int SHOWN = 20_000;

    private BareText() {}

    static String of(byte[] raw) {
        byte[] start = Arrays.copyOf(raw, Math.min(raw.length, SHOWN));
        return decoded(start).replaceAll("[\\p{Cc}\\uFFFD&&[^\\n\\t]]", "").strip();
    }

    /** Text that is not UTF-8 is Swedish text of an old program, in which every byte means something. */
    private static String decoded(byte[] start) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(wholeCharacters(start)))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(start, Charset.forName("windows-1252"));
        }
    }

    private static byte[] wholeCharacters(byte[] start) {
        int end = start.length;
        while (start.length == SHOWN && end > SHOWN - 4 && (start[end - 1] & 0x80) != 0) {
            end--;
        }
        return Arrays.copyOf(start, end);
    }
}
