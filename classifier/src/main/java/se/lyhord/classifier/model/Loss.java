package se.lyhord.classifier.model;

import opennlp.tools.ml.ArrayMath;

/** What it costs that an example's answers come out as they do. */
enum Loss {
    /** How improbable the right answer is: maximum entropy. */
    LIKELIHOOD(.08) {
        @Override
        double of(double[] sums, int right) {
            double all = ArrayMath.logSumOfExps(sums);
            double cost = all - sums[right];
            for (int answer = 0; answer < sums.length; answer++) {
                sums[answer] = StrictMath.exp(sums[answer] - all) - (answer == right ? 1 : 0);
            }
            return cost;
        }
    },
    /**
     * How far the right answer stays under 1 and each wrong one above -1, squared, as in liblinear's support vector machine: what is far enough on the right side
     * costs nothing, so that the examples that are hard to tell decide.
     */
    MARGIN(.5) {
        @Override
        double of(double[] sums, int right) {
            double cost = 0;
            for (int answer = 0; answer < sums.length; answer++) {
                double side = answer == right ? 1 : -1;
                double missing = Math.max(0, 1 - side * sums[answer]);
                cost += missing * missing;
                sums[answer] = -2 * side * missing;
            }
            return cost;
        }
    };

    private final double bend;

    Loss(double bend) {
        this.bend = bend;
    }

    /** How sharply the cost bends as a sum grows, on the whole. */
    double bend() {
        return bend;
    }

    /** The cost; puts in place of each answer's sum how fast the cost grows with it. */
    abstract double of(double[] sums, int right);
}
