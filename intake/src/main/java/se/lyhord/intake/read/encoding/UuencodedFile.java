package se.lyhord.intake.read.encoding;

import java.io.IOException;
import java.io.InputStream;
import org.eclipse.angus.mail.util.UUDecoderStream;

/** A file written as lines of text by the old Unix program of that name; what is damaged is left out. */
public final class UuencodedFile extends InputStream {
    private final InputStream decoder;

    private UuencodedFile(InputStream lines) {
        this.decoder = new UUDecoderStream(lines, true, true);
    }

    /** The file's bytes. */
    public static InputStream decode(InputStream lines) {
        return new UuencodedFile(lines);
    }

    @Override
    public int read() throws IOException {
        while (true) {
            try {
                return decoder.read();
            } catch (IndexOutOfBoundsException claimsTooMuch) {
                // The decoder has room for the 45 bytes that a line may hold, and has now left this line behind.
            }
        }
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = 0;
        for (int next = 0; count < length && (next = read()) >= 0; count++) {
            buffer[offset + count] = (byte) next;
        }
        return count == 0 && length > 0 ? -1 : count;
    }

    @Override
    public void close() throws IOException {
        decoder.close();
    }
}
