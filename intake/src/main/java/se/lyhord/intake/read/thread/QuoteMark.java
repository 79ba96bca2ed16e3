package se.lyhord.intake.read.thread;

/** A line of its own that stands where HTML says that an older mail begins; no person can type it. */
public final class QuoteMark {
    /** A noncharacter, kept by Unicode for use inside a program. */
    public static final String LINE = "\ufdd0";

    private QuoteMark() {}

    /** The text as people read it. */
    public static String erased(String text) {
        return text.indexOf(LINE) < 0 ? text : text.replace("\n" + LINE, "").replace(LINE, "");
    }
}
