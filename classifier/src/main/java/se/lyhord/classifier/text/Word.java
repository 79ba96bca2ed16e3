package se.lyhord.classifier.text;

/**
 * One word of a message.
 *
 * @param original as the citizen spelled it
 * @param lower how it is read: in lower case, its letters and marks composed; in Swedish where a glossary knows it
 * @param start index of its first letter in the subject or the text
 * @param subject whether it stands in the subject
 * @param opens whether a sentence begins with it
 */
record Word(String original, String lower, int start, boolean subject, boolean opens) {
    static Word of(String original, int start, boolean subject, boolean opens) {
        return new Word(original, Folding.lower(original), start, subject, opens);
    }

    /** Index after its last letter. */
    int end() {
        return start + original.length();
    }

    /** The same place, spelled like this and read like that, as the first of several words or a later one. */
    Word as(String spelled, String read, boolean first) {
        return new Word(spelled, read, start, subject, opens && first);
    }
}
