package se.lyhord.intake.read.container;

import java.io.ByteArrayInputStream;

/** The content of a file in memory. */
public final class Bytes {
    private final byte[] array;

    /** Wraps the bytes without copying; the caller gives them away. */
    public Bytes(byte[] array) {
        this.array = array;
    }

    /** The bytes from their start. */
    public ByteArrayInputStream stream() {
        return new ByteArrayInputStream(array);
    }

    /** How many they are. */
    public int length() {
        return array.length;
    }
}
