package se.lyhord.intake.read.part;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.lyhord.intake.read.charset.TextDecoder;
import se.lyhord.intake.read.header.PartHeader;

/** Text parts from bytes: by the charset that the part declares, or that an HTML document names in itself. */
final class PartText {
    private static final Pattern META =
            Pattern.compile("<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w.:-]{1,40})", Pattern.CASE_INSENSITIVE);

    private PartText() {}

    static String decode(PartHeader header, byte[] bytes) {
        Optional<String> declared = Optional.ofNullable(header.parameters().get("charset"))
                .filter(name -> TextDecoder.isCharset(name))
                .or(() -> header.type().equals("text/html") ? named(bytes) : Optional.empty());
        return TextDecoder.decode(bytes, declared).replace("\r\n", "\n").replace('\r', '\n');
    }

    private static Optional<String> named(byte[] html) {
        String start = new String(html, 0, Math.min(html.length, 4_096), StandardCharsets.ISO_8859_1);
        Matcher meta = META.matcher(start);
        return meta.find() ? Optional.of(meta.group(1)) : Optional.empty();
    }
}
