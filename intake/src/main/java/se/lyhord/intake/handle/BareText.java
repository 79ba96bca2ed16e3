package se.lyhord.intake.handle;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** The beginning of some bytes as text, whatever they are: for a person's eyes, when nothing better can be made of a message. */
final class BareText {
    private static final int SHOWN = 20_000;

    private BareText() {}

    static String of(byte[] raw) {
        return decoded(raw, Math.min(raw.length, SHOWN))
                .replaceAll("[\\p{Cc}\\uFFFD&&[^\\n\\t]]", "")
                .strip();
    }

    /** Text that is not UTF-8 is Swedish text of an old program, in which every byte means something. Where it is cut, half a character is no error. */
    private static String decoded(byte[] raw, int shown) {
        CharBuffer text = CharBuffer.allocate(shown);
        CoderResult read =
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw, 0, shown), text, shown == raw.length);
        return read.isError()
                ? new String(raw, 0, shown, Charset.forName("windows-1252"))
                : text.flip().toString();
    }
}
