package se.lyhord.intake.read.text;

import java.util.regex.Pattern;

/** Knows a plain alternative that is no letter: a notice that there is another, or what a careless program left of it. */
final class PlainStub {
    /** "This is an HTML message": a plain alternative that only says that there is another. */
    private static final Pattern NOTICE = Pattern.compile(
            "html[ -]?(?:capable|enabled|compatible|kompatib|mail program)|(?:is an?|är ett) html|(?:i|in) html[- ]format"
                    + "|(?:view|visa|see|läs|read|öppna|open)\\b[^.]{0,60}\\b(?:browser|webbläsare|webbläsaren|online|webversion|webbversion)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+");
    private static final Pattern LOST_LETTER = Pattern.compile("\\p{L}\\?\\p{L}|\\ufffd");
    private static final int SHORT = 300;

    private PlainStub() {}

    /** Whether the text made of the HTML says what the plain text fails to say. */
    static boolean isPoorerThan(String plain, String rich) {
        if (rich.isBlank()) {
            return false;
        }
        String words = ADDRESS.matcher(plain).replaceAll("").strip();
        boolean little = words.length() < SHORT && rich.length() > 2 * words.length();
        return words.isEmpty()
                || (plain.length() < SHORT && NOTICE.matcher(plain).find())
                || (little && words.length() * 20 < rich.length() && !rich.contains(words))
                || (hasLost(plain) && !hasLost(rich) && rich.chars().anyMatch(c -> c > 0x7f));
    }

    /** Whether letters became question marks where the plain text was made. */
    private static boolean hasLost(String text) {
        return (text.indexOf('?') >= 0 || text.indexOf('\ufffd') >= 0)
                && LOST_LETTER.matcher(ADDRESS.matcher(text).replaceAll("")).find();
    }
}
