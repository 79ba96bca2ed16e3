package se.lyhord.classifier.model;

import java.util.Collections;
import java.util.List;

/**
 * Turns what a text's features say for each answer into probabilities that hold. Each answer's own sum is bent by a logistic curve before they are compared: what is
 * clear by a margin gains nothing by being clearer, and what is unlikely soon does not count.
 *
 * @param bend where along the curve the sums lie
 * @param lift what is added to each answer's sum, so that common answers do not swallow the rare
 */
record Calibration(Bend bend, List<Double> lift) {
    /**
     * A probability is in proportion to {@code (1 / (1 + exp(-(steepness * sum + start)))) ^ power}.
     *
     * @param start far below 0, the curve is still an exponential one: plain maximum entropy
     */
    record Bend(double steepness, double start, double power) {
        static final Bend NONE = new Bend(1, -8, 1);
    }

    /** What was said for each answer to an example that the model had not seen, and the index of the right one. */
    static final class Trial {
        private final double[] sums;
        private final int right;

        Trial(double[] sums, int right) {
            this.sums = sums;
            this.right = right;
        }
    }

    static Calibration none(int answers) {
        return new Calibration(Bend.NONE, Collections.nCopies(answers, 0.0));
    }

    /** How improbable the right answers of the trials are, on the whole. */
    double loss(List<Trial> trials) {
        return trials.stream()
                .mapToDouble(trial -> -Math.log(Math.max(apply(trial.sums)[trial.right], 1e-12)))
                .sum();
    }

    double[] apply(double[] sums) {
        var bent = new double[sums.length];
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < sums.length; i++) {
            bent[i] = -bend.power() * softly(-bend.steepness() * (sums[i] + lift.get(i)) - bend.start());
            most = Math.max(most, bent[i]);
        }
        double all = 0;
        for (int i = 0; i < bent.length; i++) {
            bent[i] = StrictMath.exp(bent[i] - most);
            all += bent[i];
        }
        for (int i = 0; i < bent.length; i++) {
            bent[i] /= all;
        }
        return bent;
    }

    /** The logarithm of 1 + exp(x), however large x is. */
    private static double softly(double x) {
        return Math.max(x, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(x)));
    }
}
