package se.lyhord.intake.read.part;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what really divides a multipart whose header does not say, or says something else. */
final class Boundary {
    static final int PEEK = 65_536;

    /** A line of hyphens and more, and right under it the header of a part. */
    private static final Pattern DELIMITER = Pattern.compile(
            "^--([^\\s-][^\\r\\n]{0,98}?|-[^\\r\\n]{1,98}?)[ \\t]*\\r?\\n(?=content-[a-z-]{2,30}[ \\t]*:)",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private Boundary() {}

    /** The boundary in the start of a stream, which is left where it was. */
    static Optional<String> in(BufferedInputStream stream) throws IOException {
        stream.mark(PEEK);
        byte[] start = stream.readNBytes(PEEK);
        stream.reset();
        Matcher delimiter = DELIMITER.matcher(new String(start, StandardCharsets.ISO_8859_1));
        return delimiter.find() ? Optional.of(delimiter.group(1)) : Optional.empty();
    }
}
