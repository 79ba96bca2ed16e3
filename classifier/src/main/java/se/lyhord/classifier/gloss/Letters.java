package se.lyhord.classifier.gloss;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Letters as people really write them: Arabic without vowel signs, and with or without the hamza on an alif. */
final class Letters {
    private static final Pattern ARABIC_SIGNS = Pattern.compile("[\\u064B-\\u0655\\u0670\\u0640]");

    private Letters() {}

    static String plain(String word) {
        var lower = Normalizer.normalize(word.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        return lower.chars().allMatch(letter -> letter < 0x0600) ? lower : arabic(lower);
    }

    private static String arabic(String word) {
        return ARABIC_SIGNS
                .matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('\u0671', '\u0627')
                .replace('\u0649', '\u064A')
                .replace('\u0629', '\u0647');
    }
}
