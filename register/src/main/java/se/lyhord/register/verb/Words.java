package se.lyhord.register.verb;

import se.lyhord.register.refusal.RefusedException;

/** What a person writes with a verb. */
final class Words {
    private Words() {}

    /** The words, of which there must be some; otherwise a sentence says which. */
    static String required(String given, String otherwise) {
        return required(given, 1, otherwise);
    }

    /** The words, of which there must be so many that they tell something. */
    static String required(String given, int atLeast, String otherwise) {
        String words = given.strip();
        if (words.isEmpty() || words.split("\\s+").length < atLeast) {
            throw new RefusedException(otherwise);
        }
        return words;
    }
}
