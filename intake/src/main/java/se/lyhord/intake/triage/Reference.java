package se.lyhord.intake.triage;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The secret reference that stands in our letters: LYH and two groups of four in Crockford's base 32. */
public final class Reference {
    /** Without the pattern's own word boundary, which takes square time in a text of combining marks. */
    private static final Pattern FORM =
            Pattern.compile("(?<!\\w)LYH[- ]?([0-9A-TV-Z]{4})[- ]?([0-9A-TV-Z]{4})(?!\\w)", Pattern.CASE_INSENSITIVE);

    private Reference() {}

    /** The first reference in a text, written as we write it: people read O for 0, and I or L for 1. */
    public static Optional<String> in(String text) {
        Matcher form = FORM.matcher(text);
        return form.find()
                ? Optional.of("LYH-" + canonical(form.group(1)) + "-" + canonical(form.group(2)))
                : Optional.empty();
    }

    private static String canonical(String group) {
        return group.toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }
}
