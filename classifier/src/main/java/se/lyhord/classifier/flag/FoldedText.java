package se.lyhord.classifier.flag;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A text beside its lower-case form without dots and rings, letter for letter, so that what is found in one can be quoted from the other.
 *
 * @param original as the citizen wrote it, but for Arabic vowel signs and articles and bent apostrophes
 * @param folded of the same length
 */
record FoldedText(String original, String folded) {
    /** Letters up to here are folded once and for all: those of the languages with Latin letters. */
    private static final int LATIN = 0x250;

    private static final char[] PLAIN_LATIN = new char[LATIN];

    static {
        for (char letter = 0; letter < LATIN; letter++) {
            PLAIN_LATIN[letter] = plain(letter);
        }
    }

    static FoldedText of(String text) {
        var composed = Normalizer.normalize(Spelling.alike(text), Normalizer.Form.NFC);
        return new FoldedText(composed, fold(composed));
    }

    static String fold(String text) {
        var folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            char letter = text.charAt(i);
            folded[i] = letter < LATIN ? PLAIN_LATIN[letter] : plain(letter);
        }
        return new String(folded);
    }

    private static char plain(char letter) {
        if (Character.isSurrogate(letter)) {
            return letter;
        }
        var plain = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
        return plain.toLowerCase(Locale.ROOT).charAt(0);
    }
}
