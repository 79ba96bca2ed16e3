package se.lyhord.config.routine.letter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
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

    /** A day as it is written in a letter, such as "20 november 2026". */
    public String day(LocalDate day) {
        // Finnish numbers its days with a point; the other languages do not.
        String pattern = locale().getLanguage().equals("fi") ? "d. MMMM yyyy" : "d MMMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, locale()).format(day);
    }

    /** Whether it is written from right to left. */
    public boolean isRightToLeft() {
        return RIGHT_TO_LEFT.contains(locale().getLanguage());
    }

    private Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** A value that stands in a sentence: among Arabic words a telephone number would else show its groups in the wrong order (Unicode UAX 9). */
    public String isolated(String value) {
        // An isolate ends with its paragraph, so a longer text is left to find its own direction.
        return isRightToLeft() && !value.contains("\n")
                ? FIRST_STRONG_ISOLATE + value + POP_DIRECTIONAL_ISOLATE
                : value;
    }
}
