package se.lyhord.classifier.text;

/** Is told a message's features one after the other, in the order of the text. */
public interface FeatureListener {
    /**
     * One place where the message has a feature, whose name is this part of the letters.
     *
     * @param letters hold the feature's name between from and to
     * @param weight how much this occurrence counts, before idf
     * @param word index of the word it came from, {@link Occurrence#NO_WORD} or {@link Occurrence#WHOLE}
     */
    void hear(String letters, int from, int to, float weight, int word);
}
