package se.lyhord.classifier.text;

import java.util.Locale;

/**
 * One word of a message.
 *
 * @param original as the citizen spelled it
 * @param lower in lower case
 * @param subject whether it stands in the subject
 */
record Word(String original, String lower, boolean subject) {
    static Word of(String original, boolean subject) {
        return new Word(original, original.toLowerCase(Locale.ROOT), subject);
    }
}
