package se.lyhord.intake.read.text;

import org.jsoup.parser.Parser;
import se.lyhord.intake.read.charset.TextDecoder;

/** Takes out of a text what no reader sees and no search should trip over. */
final class VisibleText {
    private VisibleText() {}

    /** Without marks that have no width, with plain spaces, and with Swedish letters that somebody wrote as entities or encoded twice. */
    static String of(String text) {
        String whole = text.contains("&aring;") || text.contains("&auml;") || text.contains("&ouml;")
                ? Parser.unescapeEntities(text, false)
                : text;
        String mended = TextDecoder.mended(whole);
        return (isClean(mended) ? mended : cleaned(mended)).strip();
    }

    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || c == '\u00a0' || c == '\u00ad' || c == '\u034f' || c >= '\u180e') {
                return false;
            }
        }
        return true;
    }

    private static String cleaned(String text) {
        StringBuilder cleaned = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\0', '\u00ad', '\u034f', '\u180e', '\u200b', '\u2060', '\ufeff' -> {}
                case '\u00a0', '\u2007', '\u202f' -> cleaned.append(' ');
                case '\u2028' -> cleaned.append('\n');
                case '\u2029' -> cleaned.append("\n\n");
                case '\u200c' -> {
                    // Persian writes it inside words; between spaces it only fills the preview of a mail.
                    if (i > 0
                            && i + 1 < text.length()
                            && Character.isLetter(text.charAt(i - 1))
                            && Character.isLetter(text.charAt(i + 1))) {
                        cleaned.append(c);
                    }
                }
                default -> cleaned.append(c);
            }
        }
        return cleaned.toString();
    }
}
