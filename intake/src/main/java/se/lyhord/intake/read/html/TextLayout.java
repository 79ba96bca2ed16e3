package se.lyhord.intake.read.html;

/** Builds plain text from pieces: white space collapses, breaks are asked for and never pile up. */
final class TextLayout {
    private static final int SHOWN_QUOTES = 8;
    private static final int SHOWN_INDENTS = 8;

    private final StringBuilder text = new StringBuilder();
    private int pendingBreaks;
    private boolean pendingSpace;
    private int quotes;
    private int indents;

    /** Adds text in which white space means nothing. */
    void add(String piece) {
        int i = 0;
        while (i < piece.length()) {
            int start = i;
            while (i < piece.length() && isSpace(piece.charAt(i))) {
                i++;
            }
            pendingSpace |= i > start;
            start = i;
            while (i < piece.length() && !isSpace(piece.charAt(i))) {
                i++;
            }
            if (i > start) {
                write(piece, start, i);
            }
        }
    }

    /** Adds text as it stands, line by line. */
    void addLines(String piece) {
        int start = 0;
        while (start <= piece.length()) {
            int feed = piece.indexOf('\n', start);
            int end = feed < 0 ? piece.length() : feed;
            int last = end > start && piece.charAt(end - 1) == '\r' ? end - 1 : end;
            if (last > start) {
                write(piece, start, last);
            }
            if (feed >= 0) {
                pendingBreaks++;
                pendingSpace = false;
            }
            start = end + 1;
        }
    }

    /** A break that counts, such as br; an empty line stays. */
    void lineBreak() {
        pendingBreaks = Math.min(pendingBreaks + 1, 3);
        pendingSpace = false;
    }

    /** The next piece begins on a line of its own. */
    void line() {
        pendingBreaks = Math.max(pendingBreaks, 1);
        pendingSpace = false;
    }

    /** The next piece begins after an empty line. */
    void paragraph() {
        pendingBreaks = Math.max(pendingBreaks, 2);
        pendingSpace = false;
    }

    /** The next piece is in another column. */
    void cell() {
        if (pendingBreaks == 0 && !text.isEmpty()) {
            text.append('\t');
            pendingSpace = false;
        }
    }

    /** Quoting goes deeper or comes back by this many levels; it begins on a line of its own. */
    void quote(int levels) {
        line();
        quotes += levels;
    }

    /** Lines that follow are indented by so many levels more or less. */
    void indent(int levels) {
        indents += levels;
    }

    String text() {
        return text.toString();
    }

    private void write(String piece, int start, int end) {
        if (text.isEmpty()) {
            prefix();
        } else if (pendingBreaks > 0) {
            for (int i = 0; i < pendingBreaks; i++) {
                text.append('\n');
                if (quotes > 0) {
                    prefix();
                }
            }
            if (quotes == 0) {
                prefix();
            }
        } else if (pendingSpace) {
            text.append(' ');
        }
        pendingBreaks = 0;
        pendingSpace = false;
        text.append(piece, start, end);
    }

    private void prefix() {
        if (quotes > 0) {
            text.repeat('>', Math.min(quotes, SHOWN_QUOTES)).append(' ');
        }
        text.repeat("  ", Math.clamp(indents, 0, SHOWN_INDENTS));
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == '\u00a0' || c == '\u2028' || c == '\u2029';
    }
}
