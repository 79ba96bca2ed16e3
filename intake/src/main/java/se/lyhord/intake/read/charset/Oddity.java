package se.lyhord.intake.read.charset;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** Tells how much of a text looks like letters decoded by the wrong charset. */
final class Oddity {
    /** More than this and the charset was wrong. */
    static final double TOLERABLE = 0.25;

    /** What people write inside words without being letters: apostrophes, hyphens, dots, joiners. */
    private static final String IN_WORDS = "’‘´`¨·‧•…–—‐‑-/\u00a0\u00ad\u200b\u200c\u200d\u2060\ufeff°º";
    /** Signs that stand at words. */
    private static final String AT_WORDS = "“”„‚«»‹›§½¼¾€£©®™²³¹±×£¿¡ªº№";

    private static final Set<UnicodeScript> ALPHABETS = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.CYRILLIC,
            UnicodeScript.GREEK,
            UnicodeScript.HEBREW,
            UnicodeScript.ARABIC,
            UnicodeScript.THAI);

    private Oddity() {}

    /** From 0, nothing odd or nothing above ASCII, to 1, every letter above ASCII is out of place. */
    static double share(String text) {
        int high = 0;
        int odd = 0;
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && !Character.isSurrogate(c)) {
                high++;
                odd += isOdd(before, c, i + 1 < text.length() ? text.charAt(i + 1) : ' ') ? 1 : 0;
            }
            before = c;
        }
        return high == 0 ? 0 : (double) odd / high;
    }

    private static boolean isOdd(char before, char c, char after) {
        boolean begun = Character.isLetter(before);
        boolean goesOn = Character.isLetter(after);
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER ->
                Character.isLowerCase(before)
                        || (begun && isOtherScript(before, c))
                        || (goesOn && isOtherScript(c, after));
            case Character.LOWERCASE_LETTER ->
                (begun && isOtherScript(before, c))
                        || (goesOn && isOtherScript(c, after))
                        || isLoneLower(before, c, after);
            case Character.OTHER_LETTER -> (begun && isOtherScript(before, c)) || (goesOn && isOtherScript(c, after));
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK ->
                !begun && Character.getType(before) != Character.NON_SPACING_MARK;
            case Character.CONTROL, Character.UNASSIGNED, Character.PRIVATE_USE -> true;
            case Character.SPACE_SEPARATOR, Character.FORMAT, Character.LINE_SEPARATOR, Character.MODIFIER_LETTER ->
                false;
            default -> isOddSign(begun, c, goesOn);
        };
    }

    private static boolean isOddSign(boolean begun, char c, boolean goesOn) {
        if (c == '\ufffd') {
            return true;
        }
        boolean elsewhereToo = AT_WORDS.indexOf(c) >= 0;
        return IN_WORDS.indexOf(c) < 0 && c < 0x2e80 && (elsewhereToo ? begun && goesOn : begun || goesOn);
    }

    /** A small letter between capitals. */
    private static boolean isLoneLower(char before, char c, char after) {
        return Character.isUpperCase(before) && Character.isUpperCase(after) && Character.isLowerCase(c) && c != 'ß';
    }

    /** Whether two neighbours never stand in one word; foreign words among Chinese or Japanese signs do. */
    private static boolean isOtherScript(char one, char other) {
        UnicodeScript first = UnicodeScript.of(one);
        UnicodeScript second = UnicodeScript.of(other);
        return first != second && (ALPHABETS.contains(first) || ALPHABETS.contains(second));
    }
}
