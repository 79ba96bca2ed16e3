package se.lyhord.config.routine;

import java.util.Locale;
import java.util.Set;

/**
 * The language of a letter.
 *
 * @param tag BCP 47 tag such as {@code sv}
 */
public record Brevsprak(String tag) {
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi");
    private static final String FIRST_STRONG_ISOLATE = "\u2068";
    private static final String POP_DIRECTIONAL_ISOLATE = "\u2069";

    /** For names of months. */
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** Whether it is written from right to left. */
    public boolean isRightToLeft() {
        return RIGHT_TO_LEFT.contains(locale().getLanguage());
    }

    /** A value that stands in a sentence: among Arabic words a telephone number would else show its groups in the wrong order (Unicode UAX 9). */
    String isolated(String value) {
        return isRightToLeft() ? FIRST_STRONG_ISOLATE + value + POP_DIRECTIONAL_ISOLATE : value;
    }
}
