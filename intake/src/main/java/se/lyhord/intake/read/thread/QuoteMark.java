package se.lyhord.intake.read.thread;

/** A line of its own that stands where HTML says that an older mail begins; no person can type it. */
public final class QuoteMark {
    /** A noncharacter, which Unicode keeps for use inside a program. */
    public static final String LINE = "\ufdd0";

    private QuoteMark() {}

    /** The text as people read it, with as many line breaks as stood on the side that had the most. */
    public static String erased(String text) {
        if (text.indexOf(LINE) < 0) {
            return text;
        }
        StringBuilder read = new StringBuilder(text.length());
        int after = 0;
        for (String piece : text.split(LINE, -1)) {
            int before = 0;
            while (before < piece.length() && piece.charAt(before) == '\n') {
                before++;
            }
            read.append(piece, Math.min(before, after), piece.length());
            after = 0;
            while (after < read.length() && read.charAt(read.length() - 1 - after) == '\n') {
                after++;
            }
        }
        return read.toString();
    }
}
