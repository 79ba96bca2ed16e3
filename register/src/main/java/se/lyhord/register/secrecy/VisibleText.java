package se.lyhord.register.secrecy;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** A text with what a reader cannot tell apart written in one way, so that a hard space or a soft hyphen hides nothing. */
final class VisibleText {
    /** Soft hyphen, zero-width characters, directions, joiners: of Unicode's format characters a reader sees none. */
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

    private static final Pattern SPACE = Pattern.compile("[\\p{Zs}\\t]");
    private static final Pattern HYPHEN = Pattern.compile("[\u2010-\u2015\u2212\uFE63\uFF0D]");

    private VisibleText() {}

    static String of(String text) {
        String composed = Normalizer.normalize(INVISIBLE.matcher(text).replaceAll(""), Normalizer.Form.NFC);
        return HYPHEN.matcher(SPACE.matcher(composed).replaceAll(" ")).replaceAll("-");
    }
}
