package se.lyhord.intake.read;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The charset that an HTML document names in itself. */
final class HtmlCharset {
    private static final Pattern META =
            Pattern.compile("<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w.:-]{1,40})", Pattern.CASE_INSENSITIVE);

    private HtmlCharset() {}

    static Optional<String> in(byte[] html) {
        String start = new String(html, 0, Math.min(html.length, 4_096), StandardCharsets.ISO_8859_1);
        Matcher meta = META.matcher(start);
        return meta.find() ? Optional.of(meta.group(1)) : Optional.empty();
    }
}
