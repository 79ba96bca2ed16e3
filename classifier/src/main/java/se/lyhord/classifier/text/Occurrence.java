package se.lyhord.classifier.text;

/**
 * One place where a message has a feature.
 *
 * @param feature index of the feature's name among the message's
 * @param weight how much this occurrence counts, before idf
 * @param word index of the word it came from, {@link #NO_WORD} or {@link #WHOLE}
 */
public record Occurrence(int feature, float weight, int word) {
    /** The word of the feature that says that a message has no words. */
    public static final int NO_WORD = -1;

    /** The word of the features that the message has as a whole, which alone say nothing. */
    public static final int WHOLE = -2;
}
