package se.lyhord.intake.read.thread;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Parts the sender's last words from an attribution that a mail program wrote on the same line. */
final class SharedLine {
    private static final int LONGEST = 400;
    private static final Pattern SHARED = Pattern.compile(
            "^(?!\\s*[>*\\d]|.{0,12}\\d)(.{1,200}?\\S)\\s+((?:On (?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? |\\p{L}{3,9} \\d|\\d)|Den (?:(?:mån|tis|ons|tors|tor|fre|lör|sön)[a-zåö]{0,6},? )?\\d)"
                    + ".{5,250}(?:wrote|skrev)\\b.{0,120}:)\\s*$");

    private SharedLine() {}

    /** The lines, with such lines made two. */
    static List<String> parted(List<String> lines) {
        return lines.stream().limit(ThreadLines.LINES).anyMatch(SharedLine::mayBe)
                ? lines.stream().flatMap(SharedLine::part).toList()
                : lines;
    }

    private static Stream<String> part(String line) {
        if (mayBe(line)) {
            Matcher shared = SHARED.matcher(line);
            if (shared.matches() && AttributionShape.of(shared.group(2)) != AttributionShape.NONE) {
                return Stream.of(shared.group(1), shared.group(2));
            }
        }
        return Stream.of(line);
    }

    private static boolean mayBe(String line) {
        return line.length() < LONGEST
                && line.stripTrailing().endsWith(":")
                && (line.contains("wrote") || line.contains("skrev"));
    }
}
