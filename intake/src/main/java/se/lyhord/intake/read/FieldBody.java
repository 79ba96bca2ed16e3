package se.lyhord.intake.read;

import java.util.Arrays;
import org.apache.james.mime4j.stream.RawField;
import se.lyhord.intake.read.charset.TextDecoder;

/** The text of one header field, unfolded. */
final class FieldBody {
    private FieldBody() {}

    static String of(RawField field, Bounds bounds, Warnings warnings) {
        byte[] raw = field.getRaw().toByteArray();
        int colon = field.getName().length();
        while (colon < raw.length && raw[colon] != ':') {
            colon++;
        }
        int start = Math.min(colon + 1, raw.length);
        if (raw.length - start > bounds.fieldLength()) {
            warnings.add("En rad i mejlhuvudet är orimligt lång och kortades.");
        }
        byte[] body =
                ZeroBytes.without(Arrays.copyOfRange(raw, start, Math.min(raw.length, start + bounds.fieldLength())));
        return unfolded(TextDecoder.guess(body)).strip();
    }

    private static String unfolded(String text) {
        return text.indexOf('\n') < 0 && text.indexOf('\r') < 0
                ? text
                : text.replace("\r", "").replace("\n", "");
    }
}
