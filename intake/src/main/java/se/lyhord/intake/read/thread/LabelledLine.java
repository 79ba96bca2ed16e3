package se.lyhord.intake.read.thread;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line "label: value" of the little header above a quoted mail.
 *
 * @param value what stands after the label, without white space around it
 */
record LabelledLine(BlockLabel label, String value) {
    /** No header line is longer. */
    static final int LONGEST = 2_000;

    /** Where the colon stands at most: signs of quotation, asterisks, the longest label. */
    private static final int LAST_COLON = 70;

    private static final String BEFORE = "[\\s>\\u200e\\u200f\\ufeff]{0,20}[*_]{0,2}";
    private static final String COLON = "\\s?[*_]{0,2}\\s?[:：][*_]{0,2}";
    private static final Pattern LINE = Pattern.compile(BEFORE + "([^:：*_]{1,40}?)" + COLON + "[\\s\\u200e]*(.*)");
    /** A line that could be "label: value" in some language. */
    private static final Pattern ANY =
            Pattern.compile(BEFORE + "[\\p{L}\\p{M}][\\p{L}\\p{M} .'’()/-]{0,28}?" + COLON + "\\s*(\\S.{0,1900})");

    private static final Map<String, BlockLabel> LABELS = labels();

    /** The line's known label and what stands after it. */
    static Optional<LabelledLine> of(String line) {
        if (!mayBe(line)) {
            return Optional.empty();
        }
        Matcher matcher = LINE.matcher(line);
        return matcher.matches()
                ? Optional.ofNullable(LABELS.get(folded(matcher.group(1))))
                        .map(label -> new LabelledLine(
                                label, DirectionMarks.erased(matcher.group(2)).strip()))
                : Optional.empty();
    }

    /** What stands after any word with a colon that begins the line. */
    static Optional<String> anyValue(String line) {
        if (!mayBe(line)) {
            return Optional.empty();
        }
        Matcher matcher = ANY.matcher(line);
        return matcher.matches() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }

    static boolean hasColon(String line) {
        return line.indexOf(':') >= 0 || line.indexOf('：') >= 0;
    }

    private static boolean mayBe(String line) {
        return line.length() <= LONGEST
                && (line.indexOf(':', 0, Math.min(line.length(), LAST_COLON)) >= 0
                        || line.indexOf('：', 0, Math.min(line.length(), LAST_COLON)) >= 0);
    }

    private static Map<String, BlockLabel> labels() {
        Map<String, BlockLabel> labels = new HashMap<>();
        for (BlockLabel label : BlockLabel.values()) {
            label.words().forEach(word -> labels.putIfAbsent(folded(word), label));
        }
        return Map.copyOf(labels);
    }

    private static String folded(String word) {
        return word.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
