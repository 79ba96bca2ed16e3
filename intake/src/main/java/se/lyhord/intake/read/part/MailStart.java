package se.lyhord.intake.read.part;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A mail from its first line on, with line ends that mime4j knows. */
final class MailStart {
    private static final int PEEK = 8_192;

    private MailStart() {}

    static InputStream of(InputStream raw) throws IOException {
        BufferedInputStream stream = new BufferedInputStream(raw, PEEK);
        skipEmptyLines(stream);
        return usesOnlyCarriageReturns(stream) ? new LineFeeds(stream) : stream;
    }

    private static void skipEmptyLines(BufferedInputStream stream) throws IOException {
        int next;
        do {
            stream.mark(1);
            next = stream.read();
        } while (next == '\r' || next == '\n');
        if (next >= 0) {
            stream.reset();
        }
    }

    private static boolean usesOnlyCarriageReturns(BufferedInputStream stream) throws IOException {
        stream.mark(PEEK);
        byte[] start = stream.readNBytes(PEEK);
        stream.reset();
        boolean returns = false;
        for (byte b : start) {
            if (b == '\n') {
                return false;
            }
            returns |= b == '\r';
        }
        return returns;
    }

    /** Writes each lone carriage return as a line feed. */
    private static final class LineFeeds extends FilterInputStream {
        LineFeeds(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            return next == '\r' ? '\n' : next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            for (int i = offset; i < offset + count; i++) {
                if (buffer[i] == '\r') {
                    buffer[i] = '\n';
                }
            }
            return count;
        }
    }
}
