package se.lyhord.config.routine.rule;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.routine.krav.Krav;

/**
 * How the diary is kept.
 *
 * @param pattern how a diarienummer is written, with the tokens {@code {prefix}}, {@code {year}} and {@code {seq}} or
 *     {@code {seq:4}} (at least four digits)
 * @param prefix the nämnd's letters
 * @param anonymous whether a message without contact data is diarieförd; sekretess always is (OSL 5:1)
 * @param praise whether beröm is diarieförd
 * @param oral what a spoken message becomes
 */
public record Diarieregler(
        String pattern, String prefix, DiaryMoment takenAt, boolean anonymous, boolean praise, MuntligForm oral) {
    private static final Pattern SEQUENCE = Pattern.compile("\\{seq(?::([1-9]))?}");

    /** Refuses a pattern whose numbers could not be told apart. */
    public Diarieregler {
        Krav.text("prefix", prefix);
        if (SEQUENCE.matcher(pattern).results().count() != 1 || !pattern.contains("{year}")) {
            throw new IllegalArgumentException(
                    "mönstret ”%s” behöver ett löpnummer {seq} och ett {year}".formatted(pattern));
        }
        if (SEQUENCE.matcher(pattern)
                .replaceAll("")
                .replace("{year}", "")
                .replace("{prefix}", "")
                .matches(".*[{}].*")) {
            throw new IllegalArgumentException(
                    "mönstret ”%s” kan bara ha {prefix}, {year} och {seq:4}".formatted(pattern));
        }
    }

    /** The diarienummer with this place in the year's series, such as {@code HV 2026/0042}. */
    public String number(int year, int sequence) {
        return SEQUENCE.matcher(pattern)
                .replaceAll(seq -> padded(sequence, seq.group(1)))
                .replace("{year}", Integer.toString(year))
                .replace("{prefix}", prefix);
    }

    private static String padded(int sequence, @Nullable String width) {
        return width == null ? Integer.toString(sequence) : String.format(Locale.ROOT, "%0" + width + "d", sequence);
    }
}
