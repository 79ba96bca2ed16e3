package se.lyhord.classifier.model;

import se.lyhord.classifier.corpus.Corpus;
import se.lyhord.classifier.text.Features;

/**
 * An example ready to learn from.
 *
 * @param label the right answer
 * @param hand who wrote it; empty for what is no message, such as a label's own words
 * @param times how often it counts
 */
record Lesson(Features features, String label, String hand, int times) {
    /** Only messages as any day brings them show how sure the model may be. */
    boolean isEverydayMessage() {
        return !hand.isEmpty() && Corpus.isEveryday(hand);
    }
}
