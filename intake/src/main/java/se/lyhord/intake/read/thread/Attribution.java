package se.lyhord.intake.read.thread;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * "Den 3 november 2026 kl. 12:04 skrev Anna Ek &lt;anna@…&gt;:" and its likes in other languages, on up to four lines.
 *
 * @param end the line after it
 * @param certain whether it stands for an older mail also when that is not quoted with signs
 */
record Attribution(int end, boolean certain) {
    private static final int LINES = 4;
    private static final int LENGTH = 400;

    /** How mail programs begin: "Den 3 …", "On Tue, …", "2026-11-03 …". */
    private static final Pattern OPENING = Pattern.compile(
            "^\\W*(?:(?:Den|On|At|Am|Le|El|Il|Em|Op|In|På|Fra|D\\.|W dniu|Dnia|Från|From)\\b.*\\d|\\d{1,4}[-./年 ]|\\d{1,2}:\\d|\\p{L}{2,12}[.,]{0,2} \\d|\\p{L}{3,12}, )",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The attribution that begins at this line. */
    static Optional<Attribution> at(List<String> lines, int start) {
        StringBuilder joined = new StringBuilder();
        for (int i = start; i < lines.size() && i < start + LINES; i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty()
                    || (line.startsWith(">") && !(line.length() < 4 && line.endsWith(":")))
                    || joined.length() + line.length() > LENGTH) {
                break;
            }
            joined.append(joined.isEmpty() ? "" : " ").append(line);
            boolean quoted = isQuoted(firstFilled(lines, i + 1));
            // Without an address or a quotation it is none, and most texts have neither.
            AttributionShape shape =
                    quoted || joined.indexOf("@") >= 0 ? AttributionShape.of(joined.toString()) : AttributionShape.NONE;
            boolean certain = shape == AttributionShape.CERTAIN;
            if (certain || (shape == AttributionShape.IF_QUOTED && quoted)) {
                return beginsLater(lines, start, i) ? Optional.empty() : Optional.of(new Attribution(i + 1, certain));
            }
        }
        return Optional.empty();
    }

    /** Whether this line is the end of the sender's own text and the attribution stands below it. */
    private static boolean beginsLater(List<String> lines, int start, int last) {
        return start < last
                && !OPENING.matcher(lines.get(start)).find()
                && AttributionShape.of(String.join(" ", lines.subList(start + 1, last + 1))
                                .strip())
                        != AttributionShape.NONE;
    }

    static boolean isQuoted(String line) {
        int i = 0;
        while (i < line.length() && i < 3 && line.charAt(i) == ' ') {
            i++;
        }
        return i < line.length() && line.charAt(i) == '>';
    }

    private static String firstFilled(List<String> lines, int from) {
        for (int i = from; i < lines.size() && i < from + 3; i++) {
            if (!lines.get(i).isBlank()) {
                return lines.get(i);
            }
        }
        return "";
    }
}
