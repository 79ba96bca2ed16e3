package se.lyhord.classifier.flag;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A text beside its lower-case form without dots and rings, letter for letter, so that what is found in one can be quoted from the other.
 *
 * @param original as the citizen wrote it
 * @param folded of the same length
 */
record FoldedText(String original, String folded) {
    private static final int ASCII = 128;

    static FoldedText of(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return new FoldedText(composed, fold(composed));
    }

    static String fold(String text) {
        var folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(text.charAt(i));
        }
        return new String(folded);
    }

    private static char fold(char letter) {
        if (letter < ASCII || Character.isSurrogate(letter)) {
            return Character.toLowerCase(letter);
        }
        var plain = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
        return plain.toLowerCase(Locale.ROOT).charAt(0);
    }
}
