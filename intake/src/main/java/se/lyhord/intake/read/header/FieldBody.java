package se.lyhord.intake.read.header;

import java.util.Arrays;
import java.util.Optional;
import org.apache.james.mime4j.stream.RawField;
import se.lyhord.intake.read.bound.Bounds;
import se.lyhord.intake.read.bound.Warnings;
import se.lyhord.intake.read.charset.TextDecoder;
import se.lyhord.intake.read.charset.ZeroBytes;

/** The body of one header field, as it stood there. */
final class FieldBody {
    private final byte[] bytes;

    private FieldBody(byte[] bytes) {
        this.bytes = bytes;
    }

    static FieldBody of(RawField field, Bounds bounds, Warnings warnings) {
        byte[] raw = field.getRaw().toByteArray();
        int colon = field.getName().length();
        while (colon < raw.length && raw[colon] != ':') {
            colon++;
        }
        int start = Math.min(colon + 1, raw.length);
        if (raw.length - start > bounds.fieldLength()) {
            warnings.add("En rad i mejlhuvudet är orimligt lång och kortades.");
        }
        return new FieldBody(
                ZeroBytes.without(Arrays.copyOfRange(raw, start, Math.min(raw.length, start + bounds.fieldLength()))));
    }

    /** Whether there are bytes of which only a charset tells what letters they are. */
    boolean isEightBit() {
        for (byte b : bytes) {
            if (b < 0) {
                return true;
            }
        }
        return false;
    }

    /** Its text, unfolded, by what the bytes look like. */
    String text() {
        return unfolded(TextDecoder.guess(bytes)).strip();
    }

    /** Its text, unfolded, in this charset if that can be. */
    String text(String charset) {
        return unfolded(TextDecoder.decode(bytes, Optional.of(charset))).strip();
    }

    private static String unfolded(String text) {
        return text.indexOf('\n') < 0 && text.indexOf('\r') < 0
                ? text
                : text.replace("\r", "").replace("\n", "");
    }
}
