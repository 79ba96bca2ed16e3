package se.lyhord.intake.read.thread;

import java.util.regex.Pattern;

/** Signs of writing direction, which some programs put around every number and address. */
final class DirectionMarks {
    private static final char FIRST = '\u200e';
    private static final Pattern MARKS = Pattern.compile("[\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]");

    private DirectionMarks() {}

    static String erased(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST) {
                return MARKS.matcher(text).replaceAll("");
            }
        }
        return text;
    }
}
