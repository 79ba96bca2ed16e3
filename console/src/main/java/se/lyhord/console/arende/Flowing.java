package se.lyhord.console.arende;

import java.util.regex.Pattern;

/**
 * Lets lines run on that a mail program broke at its right margin (RFC 5322, section 2.1.1 recommends 78 characters), so that they fill the
 * pane; every other line break stands as it was written.
 */
final class Flowing {
    private static final int SHORTEST_BROKEN_LINE = 55;
    private static final int LONGEST_BROKEN_LINE = 80;

    /** A list item, a quotation, an indented line or a new sentence is where the writer wanted it. */
    private static final Pattern GOES_ON = Pattern.compile("[\\p{Ll}\\p{N}\"”(](?![.)]).*");

    private Flowing() {}

    static String text(String text) {
        if (text.lines().anyMatch(line -> line.length() > LONGEST_BROKEN_LINE)) {
            return text;
        }
        StringBuilder flowing = new StringBuilder();
        String before = "";
        for (String line : text.lines().toList()) {
            boolean broken = before.stripTrailing().length() >= SHORTEST_BROKEN_LINE
                    && GOES_ON.matcher(line).matches();
            flowing.append(flowing.isEmpty() ? "" : broken ? " " : "\n").append(line.stripTrailing());
            before = line;
        }
        return flowing.toString();
    }
}
