package se.lyhord.classifier.measure;

/**
 * How well one flag was found.
 *
 * @param hits right and raised
 * @param right should have been raised
 * @param raised were raised
 */
public record FlagScore(int hits, int right, int raised) {
    /** Nothing seen yet. */
    public static final FlagScore NONE = new FlagScore(0, 0, 0);

    /** This score and one message more. */
    public FlagScore with(boolean shouldBeRaised, boolean wasRaised) {
        return new FlagScore(
                hits + (shouldBeRaised && wasRaised ? 1 : 0),
                right + (shouldBeRaised ? 1 : 0),
                raised + (wasRaised ? 1 : 0));
    }

    /** Both scores together. */
    public FlagScore plus(FlagScore other) {
        return new FlagScore(hits + other.hits, right + other.right, raised + other.raised);
    }

    /** Share of the messages with the flag in which it was raised. */
    public double recall() {
        return Share.of(hits, right);
    }

    /** Share of the times it was raised that were right. */
    public double precision() {
        return Share.of(hits, raised);
    }
}
