package se.lyhord.intake.read;

import java.io.InputStream;
import org.eclipse.angus.mail.util.UUDecoderStream;

/** A file written as lines of text by the old Unix program of that name. */
final class UuencodedFile {
    private UuencodedFile() {}

    /** The file's bytes; what is damaged is left out. */
    static InputStream decode(InputStream lines) {
        return new UUDecoderStream(lines, true, true);
    }
}
