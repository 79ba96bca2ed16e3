package se.lyhord.intake.read.charset;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;

/** HZ-GB-2312 (RFC 1843), Chinese written with ASCII letters, which Java does not know. */
final class Hz {
    private static final Charset CHINESE = Charset.forName("GB18030");

    private Hz() {}

    /** ASCII in which {@code ~{…~}} holds GB 2312 without its highest bits; a line that forgets to end it ends it. */
    static String decode(byte[] ascii) {
        ByteArrayOutputStream text = new ByteArrayOutputStream(ascii.length);
        boolean chinese = false;
        for (int i = 0; i < ascii.length; i++) {
            int next = i + 1 < ascii.length ? ascii[i + 1] : ' ';
            if (ascii[i] == '~' && (next == '{' || next == '}')) {
                chinese = next == '{';
                i++;
            } else if (ascii[i] == '~' && !chinese && (next == '~' || next == '\n')) {
                // Twice it is the sign itself, and at the end of a line it joins the next.
                text.writeBytes(next == '~' ? new byte[] {'~'} : new byte[0]);
                i++;
            } else {
                chinese = chinese && ascii[i] != '\n';
                text.write(chinese && ascii[i] > ' ' ? ascii[i] | 0x80 : ascii[i]);
            }
        }
        return text.toString(CHINESE);
    }
}
