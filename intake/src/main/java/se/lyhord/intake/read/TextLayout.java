package se.lyhord.intake.read;

/** Builds plain text from pieces: white space collapses, breaks are asked for and never pile up. */
final class TextLayout {
    private static final int SHOWN_QUOTES = 8;

    private final StringBuilder text = new StringBuilder();
    private int pendingBreaks;
    private boolean pendingSpace;
    private int quotes;

    void add(String piece, boolean preformatted) {
        if (preformatted) {
            String[] lines = piece.split("\r?\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    lineBreak();
                }
                if (!lines[i].isEmpty()) {
                    write(lines[i]);
                }
            }
            return;
        }
        String collapsed = piece.replaceAll("[\\s\\u00a0]+", " ");
        if (collapsed.startsWith(" ")) {
            pendingSpace = true;
        }
        if (!collapsed.isBlank()) {
            write(collapsed.strip());
            pendingSpace = collapsed.endsWith(" ");
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

    String text() {
        return text.toString();
    }

    private void write(String piece) {
        String prefix = ">".repeat(Math.min(quotes, SHOWN_QUOTES)) + (quotes > 0 ? " " : "");
        if (text.isEmpty()) {
            text.append(prefix);
        } else if (pendingBreaks > 0) {
            text.append(("\n" + prefix).repeat(pendingBreaks));
        } else if (pendingSpace) {
            text.append(' ');
        }
        pendingBreaks = 0;
        pendingSpace = false;
        text.append(piece);
    }
}
