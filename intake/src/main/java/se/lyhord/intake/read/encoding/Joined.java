package se.lyhord.intake.read.encoding;

import java.io.FilterInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;

/** Bytes in memory and then the rest of a stream, which stays open for those who read on after it. */
public final class Joined {
    private Joined() {}

    /** The one and then the other; closing it closes neither. */
    public static InputStream of(InputStream start, InputStream rest) {
        return new SequenceInputStream(start, new FilterInputStream(rest) {
            @Override
            public void close() {
                // Java's sequence closes what it has read to its end; here the mail goes on.
            }
        });
    }
}
