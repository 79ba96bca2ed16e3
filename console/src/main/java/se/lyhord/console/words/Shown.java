package se.lyhord.console.words;

import com.vaadin.flow.component.html.Span;

/** What somebody unknown has written, so that it neither floods the page nor turns the text around it. */
public final class Shown {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_TITLE = 200;

    /** Explicit directional formatting (UAX 9). */
    private static final String TURNING = "[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F\\u061C]";

    private Shown() {}

    /** A name or an address. */
    public static String name(String written) {
        return atMost(LONGEST_NAME, oneLine(written));
    }

    /** A subject. */
    public static String title(String written) {
        return atMost(LONGEST_TITLE, oneLine(written));
    }

    /** The name of a file: the middle is left out of one that is too long, since its end tells what it is. */
    public static String fileName(String written) {
        String name = oneLine(written).replaceAll("[/\\\\:*?\"<>|]", "_");
        int length = name.codePointCount(0, name.length());
        if (length <= LONGEST_NAME) {
            return name;
        }
        int end = LONGEST_NAME / 2;
        return name.substring(0, name.offsetByCodePoints(0, end)) + "…"
                + name.substring(name.offsetByCodePoints(name.length(), -end));
    }

    /** Why a message has its outcome, without the address of a page that the bot may have put into it. */
    public static String reason(String written) {
        return written.replaceAll("/arende/\\d+", "ett ärende som redan finns");
    }

    /** At most so many characters of a text, and a mark where it was cut. */
    public static String atMost(int characters, String text) {
        return text.codePointCount(0, text.length()) <= characters
                ? text
                : text.substring(0, text.offsetByCodePoints(0, characters)) + " …";
    }

    /** A part of a line whose direction is its own. */
    public static Span isolated(String text) {
        Span part = new Span(text);
        part.addClassName("isolated");
        part.getElement().setAttribute("dir", "auto");
        return part;
    }

    /** A piece of a text as it was written, but for the characters that turn what follows around. */
    public static String straight(String written) {
        return written.replaceAll(TURNING, "");
    }

    /** Without line breaks, control characters, and those that turn what follows around. */
    private static String oneLine(String written) {
        return straight(written).replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip();
    }
}
