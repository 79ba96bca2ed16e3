package se.lyhord.intake.read.encoding;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.QuotedPrintableInputStream;

/** How a part's bytes are written as lines of text (RFC 2045 section 6), however the mail spells it. */
public enum TransferEncoding {
    NONE,
    BASE64,
    QUOTED_PRINTABLE,
    UUENCODE;

    private static final int PEEK = 2_048;
    private static final Pattern NOISE = Pattern.compile("[^a-z0-9]");

    /** By the field's body, however it is spelt; lines as they are when it says nothing that is known. */
    public static TransferEncoding of(String field) {
        String name = NOISE.matcher(field.toLowerCase(Locale.ROOT)).replaceAll("");
        if (name.startsWith("base64")) {
            return BASE64;
        } else if (name.startsWith("quotedprintable") || name.equals("qp")) {
            return QUOTED_PRINTABLE;
        }
        return name.contains("uu") ? UUENCODE : NONE;
    }

    /** The bytes behind the lines; what is damaged is forgiven. */
    public InputStream decode(InputStream raw) throws IOException {
        return switch (this) {
            case NONE -> raw;
            case QUOTED_PRINTABLE -> new QuotedPrintableInputStream(raw, DecodeMonitor.SILENT);
            case UUENCODE -> UuencodedFile.decode(raw);
            case BASE64 -> {
                byte[] start = raw.readNBytes(PEEK);
                InputStream whole = Joined.of(new ByteArrayInputStream(start), raw);
                yield isBase64(start) ? new Base64Text(whole) : whole;
            }
        };
    }

    /** Some senders declare base64 and then write plain text, which has far more other characters than damage explains. */
    private static boolean isBase64(byte[] start) {
        int others = 0;
        for (byte b : start) {
            boolean letter = b == 0 || (b > 0 && Character.isLetterOrDigit(b));
            others += letter || b == '+' || b == '/' || b == '=' || b == '\r' || b == '\n' ? 0 : 1;
        }
        return others * 12 <= start.length;
    }
}
