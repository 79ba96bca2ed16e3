package se.lyhord.classifier.model;

import java.util.Collections;
import java.util.List;

/**
 * Turns a model's certainty into a probability that holds.
 *
 * @param sharpness power each probability is raised to; under 1 for a model that is too sure
 * @param lift what each answer is multiplied by, so that common answers do not swallow the rare
 */
record Calibration(double sharpness, List<Double> lift) {
    private static final double LOWEST = .2;
    private static final double HIGHEST = 20;
    private static final double STEP = 1.02;

    /** An answer given to an example that the model had not seen, and the index of the right one. */
    static final class Trial {
        private final double[] raw;
        private final int right;

        Trial(double[] raw, int right) {
            this.raw = raw;
            this.right = right;
        }
    }

    static Calibration none(int answers) {
        return new Calibration(1, Collections.nCopies(answers, 1.0));
    }

    /** The sharpness that makes the right answers of the trials most probable. */
    static Calibration fit(List<Trial> trials, List<Double> lift) {
        var best = new Calibration(1, lift);
        for (double sharpness = LOWEST; sharpness < HIGHEST && !trials.isEmpty(); sharpness *= STEP) {
            var next = new Calibration(sharpness, lift);
            if (next.loss(trials) < best.loss(trials)) {
                best = next;
            }
        }
        return best;
    }

    private double loss(List<Trial> trials) {
        return trials.stream()
                .mapToDouble(trial -> -Math.log(Math.max(apply(trial.raw)[trial.right], 1e-12)))
                .sum();
    }

    double[] apply(double[] raw) {
        var tempered = new double[raw.length];
        double sum = 0;
        for (int i = 0; i < raw.length; i++) {
            tempered[i] = Math.pow(raw[i] * lift.get(i), sharpness);
            sum += tempered[i];
        }
        for (int i = 0; i < raw.length; i++) {
            tempered[i] /= sum;
        }
        return tempered;
    }
}
