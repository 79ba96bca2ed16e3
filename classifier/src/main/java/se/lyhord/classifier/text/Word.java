package se.lyhord.classifier.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * One word of a message.
 *
 * @param original as the citizen spelled it
 * @param lower how it is read: in lower case, its letters and marks composed; in Swedish where a glossary knows it
 * @param start index of its first letter in the subject or the text
 * @param subject whether it stands in the subject
 */
record Word(String original, String lower, int start, boolean subject) {
    static Word of(String original, int start, boolean subject) {
        return new Word(
                original, Normalizer.normalize(original, Normalizer.Form.NFC).toLowerCase(Locale.ROOT), start, subject);
    }

    /** Index after its last letter. */
    int end() {
        return start + original.length();
    }

    /** The same place, spelled like this and read like that. */
    Word as(String spelled, String read) {
        return new Word(spelled, read, start, subject);
    }
}
