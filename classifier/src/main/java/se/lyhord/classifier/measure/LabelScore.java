package se.lyhord.classifier.measure;

/**
 * How well one label was found.
 *
 * @param label id; empty for the answer that was not given
 * @param hits right and given
 * @param right should have been given
 * @param given were given
 */
public record LabelScore(String label, long hits, long right, long given) {
    /** Share of the given that were right, 0 when none was given. */
    public double precision() {
        return Share.of(hits, given);
    }

    /** Share of the right that were given, 0 when none should have been. */
    public double recall() {
        return Share.of(hits, right);
    }

    /** The harmonic mean of precision and recall. */
    public double f1() {
        return Share.of(2 * hits, right + given);
    }
}
