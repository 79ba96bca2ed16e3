package se.lyhord.intake.read.container;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import org.apache.poi.hmef.HMEFMessage;

/**
 * The attributes of a TNEF file as they lie in it. POI reads all of a file or nothing; this gives it what is whole. */
final class TnefStream {
    /** Bytes in one attribute. */
    static final int LARGEST = 64_000_000;

    private static final int FILE_HEADER = 6;
    /** Level, number, type and length. */
    private static final int ATTRIBUTE_HEADER = 9;

    private static final int CHECKSUM = 2;
    private static final int MESSAGE_PROPERTIES = 0x9003;
    private static final int ATTACHMENT_PROPERTIES = 0x9005;

    private final byte[] bytes;
    private final int end;

    private TnefStream(byte[] bytes, int end) {
        this.bytes = bytes;
        this.end = end;
    }

    static Optional<TnefStream> of(byte[] bytes) {
        if (bytes.length < FILE_HEADER || little(bytes).getInt(0) != HMEFMessage.HEADER_SIGNATURE) {
            return Optional.empty();
        }
        int at = FILE_HEADER;
        for (int next = next(bytes, at); next > 0; next = next(bytes, at)) {
            at = next;
        }
        return Optional.of(new TnefStream(bytes, at));
    }

    boolean complete() {
        for (int i = end; i < bytes.length; i++) {
            if (bytes[i] != '\r' && bytes[i] != '\n' && bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }

    /** @param properties whether the MAPI properties are wanted, which may be damaged inside */
    byte[] attributes(boolean properties) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(end);
        kept.write(bytes, 0, FILE_HEADER);
        for (int at = FILE_HEADER; at < end; at = next(bytes, at)) {
            int number = little(bytes).getShort(at + 1) & 0xffff;
            boolean mapi = number == MESSAGE_PROPERTIES || number == ATTACHMENT_PROPERTIES;
            if (properties || !mapi) {
                kept.write(bytes, at, next(bytes, at) - at);
            }
        }
        return kept.toByteArray();
    }

    /** Where the attribute at this place ends, or 0 when there is no whole one. */
    private static int next(byte[] bytes, int at) {
        if (at + ATTRIBUTE_HEADER + CHECKSUM > bytes.length || bytes[at] < 1 || bytes[at] > 2) {
            return 0;
        }
        int length = little(bytes).getInt(at + 5);
        boolean fits = length >= 0 && length <= LARGEST && length <= bytes.length - at - ATTRIBUTE_HEADER - CHECKSUM;
        return fits ? at + ATTRIBUTE_HEADER + length + CHECKSUM : 0;
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
