package se.lyhord.intake.send.smtp;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the server answered to a command.
 *
 * @param code RFC 5321, section 4.2; -1 when the connection broke instead
 * @param enhanced RFC 3463, such as {@code 5.1.1}; empty when there was none
 * @param text all of it, on one line and bounded
 */
record Reply(int code, String enhanced, String text) {
    private static final Pattern ENHANCED = Pattern.compile("^\\s*(?:\\d{3}[ -])?\\s*([245]\\.\\d{1,3}\\.\\d{1,3})\\b");
    private static final int LONGEST = 500;

    static Reply of(int code, String said) {
        Matcher enhanced = ENHANCED.matcher(said);
        return new Reply(code, enhanced.find() ? enhanced.group(1) : "", line(said));
    }

    static String line(String said) {
        String line = said.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }

    boolean isForGood() {
        return code >= 500 && code < 600;
    }

    /** Subject and detail of the enhanced code, such as {@code 1.1}, whatever its class. */
    String subjectAndDetail() {
        return enhanced.isEmpty() ? "" : enhanced.substring(2);
    }

    boolean says(String word) {
        return text.toLowerCase(Locale.ROOT).contains(word);
    }
}
