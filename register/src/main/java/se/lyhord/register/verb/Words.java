package se.lyhord.register.verb;

import se.lyhord.register.arende.RefusedException;

/** What a person has to put into words. */
final class Words {
    private Words() {}

    /** The text without white space around it; refused with that sentence when nothing is left. */
    static String required(String text, String otherwise) {
        return required(text, 1, otherwise);
    }

    /** The same of at least so many words, so that it tells something. */
    static String required(String text, int words, String otherwise) {
        String said = text.strip();
        if (said.isEmpty() || said.split("\\s+").length < words) {
            throw new RefusedException(otherwise);
        }
        return said;
    }
}
