package se.lyhord.intake.read.thread;

import java.util.List;
import java.util.regex.Pattern;

/** What a mailing list puts below every letter, and the bare rules that are left when something was cut off. */
final class Footer {
    private static final int LINES = 8;
    private static final Pattern RULE = Pattern.compile("\\s*(?:_{2,}|-{2,}|={3,}|\\*{3,}|~{3,}|—{2,})[\\s_=*~—-]*");
    private static final Pattern LIST = Pattern.compile(
            "mailing list|mailinglist|e-postlista|mejllista|sändlista|utskickslista|mailman/listinfo|google groups|groups\\.google|listserv|unsubscribe from this (?:group|list)|avprenumerera",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Footer() {}

    static List<String> removed(List<String> lines) {
        int end = filledEnd(lines, lines.size());
        for (int i = end - 1; i >= 0 && i >= end - LINES; i--) {
            if (RULE.matcher(head(lines, i)).matches()
                    && lines.subList(i, end).stream()
                            .anyMatch(line ->
                                    line.length() < 400 && LIST.matcher(line).find())) {
                end = filledEnd(lines, i);
            }
        }
        while (end > 1
                && lines.get(end - 1).length() < 200
                && RULE.matcher(lines.get(end - 1)).matches()) {
            end = filledEnd(lines, end - 1);
        }
        return lines.subList(0, end);
    }

    private static String head(List<String> lines, int i) {
        return lines.get(i).length() > 200 ? "x" : lines.get(i);
    }

    private static int filledEnd(List<String> lines, int from) {
        int end = from;
        while (end > 0 && lines.get(end - 1).isBlank()) {
            end--;
        }
        return end;
    }
}
