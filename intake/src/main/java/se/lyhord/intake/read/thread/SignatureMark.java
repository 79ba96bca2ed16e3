package se.lyhord.intake.read.thread;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** "-- " and its worn forms, with the name and telephone below (RFC 3676 section 4.3). */
final class SignatureMark {
    private static final int LONGEST = 40;
    private static final int LONGEST_AFTER_WORN = 15;
    private static final Pattern EXACT = Pattern.compile("--[ \\u00a0]");
    private static final Pattern WORN = Pattern.compile("\\s?(?:--|---|__|___)\\s{0,3}");
    /** A signature does not tell anything: somebody who writes so has only drawn a line. */
    private static final Pattern TOLD = Pattern.compile(
            "(?<!\\p{L})(?:jag|vi|ni|du|min|mitt|mina|det|inte|ps|obs|i|we|you|my|ich|wir|jeg|minä)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private SignatureMark() {}

    /** Whether the line is the mark above a signature that ends where an answered mail or the text does. */
    static boolean at(List<String> lines, int i) {
        String mark = lines.get(i);
        boolean exact = EXACT.matcher(mark).matches();
        if (!exact && !isWorn(mark)) {
            return false;
        }
        if (!exact && IntStream.range(Math.max(0, i - LONGEST), i).anyMatch(line -> isWorn(lines.get(line)))) {
            return false;
        }
        int filled = 0;
        for (int line = i + 1; line < lines.size() && filled <= LONGEST; line++) {
            String text = lines.get(line);
            if (Attribution.isQuoted(text)
                    || HeaderBlock.at(lines, line).isPresent()
                    || Attribution.at(lines, line).isPresent()) {
                break;
            }
            filled += text.isBlank() ? 0 : 1;
            if (!exact && (filled > LONGEST_AFTER_WORN || isWorn(text) || isTold(text))) {
                return false;
            }
        }
        return filled <= LONGEST;
    }

    private static boolean isWorn(String line) {
        return line.length() < 9 && WORN.matcher(line).matches();
    }

    private static boolean isTold(String text) {
        return text.length() > LONGEST * 10 || TOLD.matcher(text).find();
    }
}
