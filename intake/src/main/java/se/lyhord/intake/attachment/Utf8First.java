package se.lyhord.intake.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.txt.Icu4jEncodingDetector;

/** What can be read as UTF-8 is UTF-8, which a guess from few words often gets wrong; anything else is guessed. */
final class Utf8First implements EncodingDetector {
    private static final int LOOKED_AT = 64 << 10;

    private final transient EncodingDetector guess = new Icu4jEncodingDetector();

    @Override
    public Charset detect(InputStream input, Metadata metadata) throws IOException {
        input.mark(LOOKED_AT);
        byte[] start = input.readNBytes(LOOKED_AT);
        input.reset();
        return isUtf8(start) ? StandardCharsets.UTF_8 : guess.detect(input, metadata);
    }

    /** A character that is cut at the end is no error. */
    private static boolean isUtf8(byte[] start) {
        CoderResult read = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(start), CharBuffer.allocate(start.length), false);
        return !read.isError();
    }
}
