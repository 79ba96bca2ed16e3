package se.lyhord.classifier.flag;

/**
 * One term of a rule: folded letters, where {@code *} is any rest of a word and a space is any white space.
 *
 * @param pattern at least one letter, and one more when a {@code *} follows
 */
record Term(String pattern) {
    static final int NOT_HERE = -1;

    private static final char REST = '*';
    private static final String WHITE = " \t\n\u000B\f\r";

    Term {
        if (pattern.isEmpty() || pattern.indexOf(REST) == 0 || pattern.indexOf(REST) == 1) {
            throw new IllegalArgumentException(
                    "A term must begin with a word or two letters of it: \"" + pattern + "\"");
        }
    }

    /** Where the term ends when it begins here in the folded text, or {@link #NOT_HERE}; no letter may follow. */
    int end(String text, int from) {
        return end(0, text, from);
    }

    private int end(int begin, String text, int place) {
        int from = place;
        for (int at = begin; at < pattern.length(); at++) {
            char letter = pattern.charAt(at);
            if (letter == REST) {
                return longest(at + 1, text, from, afterLetters(text, from));
            } else if (letter == ' ') {
                return longest(at + 1, text, from + 1, afterWhite(text, from));
            } else if (from >= text.length() || text.charAt(from++) != letter) {
                return NOT_HERE;
            }
        }
        return isLetter(text, from) ? NOT_HERE : from;
    }

    /** Tries what follows a gap, from the longest that the gap can be to the shortest. */
    private int longest(int at, String text, int first, int last) {
        for (int from = last; from >= first; from--) {
            int end = end(at, text, from);
            if (end != NOT_HERE) {
                return end;
            }
        }
        return NOT_HERE;
    }

    private static int afterLetters(String text, int from) {
        int i = from;
        while (isLetter(text, i)) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i;
    }

    private static int afterWhite(String text, int from) {
        int i = from;
        while (i < text.length() && WHITE.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private static boolean isLetter(String text, int i) {
        return i < text.length() && Character.isLetter(text.codePointAt(i));
    }
}
