package se.lyhord.register.accuracy;

/**
 * The best guesses of about the same probability, offered or not.
 *
 * @param from lowest probability in percent
 * @param count how many
 * @param right of how many the answer was right
 * @param probability sum of their probabilities, between 0 and count: so many ought to be right
 */
public record Band(int from, int count, int right, double probability) {
    /** How wide it is, in percent. */
    public static final int WIDTH = 10;

    private static final int FEW = 20;
    private static final double SURELY = 2;

    /** What can be said of the classifier's own sureness. */
    public enum Verdict {
        /** Too few to say anything. */
        TOO_FEW,
        /** It holds, as far as so many can show. */
        HOLDS,
        /** Fewer are right than it believes. */
        TOO_SURE,
        /** More are right than it believes. */
        TOO_CAUTIOUS
    }

    /** Two standard errors from what it ought to be is more than chance. */
    public Verdict verdict() {
        if (count < FEW) {
            return Verdict.TOO_FEW;
        }
        double mean = probability / count;
        double chance = SURELY * Math.sqrt(count * mean * (1 - mean));
        double more = right - probability;
        if (Math.abs(more) <= Math.max(chance, 1)) {
            return Verdict.HOLDS;
        }
        return more < 0 ? Verdict.TOO_SURE : Verdict.TOO_CAUTIOUS;
    }
}
