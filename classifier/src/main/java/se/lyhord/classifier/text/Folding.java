package se.lyhord.classifier.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Letters as they are compared, so that a message written without å ä ö looks the same as one with them. */
final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    /** Letters below this one are folded once and for all: those of the languages with Latin letters, and none that joins with its neighbours. */
    private static final int LATIN = 0x250;

    private static final char[] PLAIN_LATIN = new char[LATIN];

    static {
        for (char letter = 0; letter < LATIN; letter++) {
            PLAIN_LATIN[letter] = slowly(String.valueOf(letter)).charAt(0);
        }
    }

    private Folding() {}

    /** Without dots and rings. */
    static String fold(String lower) {
        if (!isLatin(lower)) {
            return slowly(lower);
        }
        int i = 0;
        while (i < lower.length() && PLAIN_LATIN[lower.charAt(i)] == lower.charAt(i)) {
            i++;
        }
        return i == lower.length() ? lower : folded(lower.toCharArray(), i);
    }

    private static String folded(char[] letters, int from) {
        for (int i = from; i < letters.length; i++) {
            letters[i] = PLAIN_LATIN[letters[i]];
        }
        return new String(letters);
    }

    private static String slowly(String lower) {
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    }

    /** In lower case, its letters and marks composed. */
    static String lower(String word) {
        return (isLatin(word) ? word : Normalizer.normalize(word, Normalizer.Form.NFC)).toLowerCase(Locale.ROOT);
    }

    private static boolean isLatin(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= LATIN) {
                return false;
            }
        }
        return true;
    }
}
