package se.lyhord.classifier.learn;

/**
 * How a classifier answered one question on messages it had not seen.
 *
 * @param messages how many
 * @param right of how many its most probable answer was right
 * @param logLoss mean of the natural logarithm of 1 / the probability of the right answer; 0 is perfect
 */
public record Score(int messages, int right, double logLoss) {
    /** Before any message. */
    static final Score NONE = new Score(0, 0, 0);

    Score with(boolean hit, double loss) {
        return new Score(messages + 1, right + (hit ? 1 : 0), (logLoss * messages + loss) / (messages + 1));
    }
}
