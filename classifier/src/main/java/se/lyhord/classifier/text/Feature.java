package se.lyhord.classifier.text;

/**
 * One occurrence of a feature.
 *
 * @param name what is counted
 * @param weight how much this occurrence counts, before idf
 * @param word index of the word it came from, or {@link #NO_WORD}
 */
public record Feature(String name, float weight, int word) {
    /** The word of the feature that says that a message has no words. */
    public static final int NO_WORD = -1;
}
