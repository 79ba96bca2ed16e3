package se.lyhord.register.verb;

import se.lyhord.register.arende.RefusedException;

/** What a person writes with a verb. */
final class Words {
    private Words() {}

    /** The words, of which there must be some; otherwise a sentence says which. */
    static String required(String given, String otherwise) {
        if (given.isBlank()) {
            throw new RefusedException(otherwise);
        }
        return given.strip();
    }
}
