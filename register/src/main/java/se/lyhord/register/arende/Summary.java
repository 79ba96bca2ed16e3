package se.lyhord.register.arende;

/**
 * What lists show of an ärende: cut where it is too long for a line or two.
 *
 * @param title the subject, or the first words where there is none
 * @param excerpt the first words
 */
public record Summary(String title, String excerpt) {
    private static final int LENGTH = 200;

    /** Of a message with this subject and text. */
    public static Summary of(String subject, String text) {
        String words = text.strip().replaceAll("\\s+", " ");
        String title = subject.isBlank() ? words : subject.strip();
        return new Summary(title.isEmpty() ? "(utan text)" : shortened(title), shortened(words));
    }

    /** Counts letters as people do, so that none is cut in two. */
    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LENGTH
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LENGTH)) + "…";
    }
}
