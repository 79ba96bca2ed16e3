package se.lyhord.classifier.model;

import java.util.List;
import opennlp.tools.ml.maxent.quasinewton.Function;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;

/** OpenNLP's maximum entropy by L-BFGS ({@code MAXENT_QN}), with the settings that few examples need. */
final class Maxent {
    private static final int ROUNDS = 2;
    private static final int ITERATIONS = 30;
    private static final int UPDATES = 5;
    private static final int EVALUATIONS = 30_000;

    /** What a round must gain for another to be worth while. */
    private static final double WORTH_WHILE = .01;

    private Maxent() {}

    /**
     * The weights, as {@link Likelihood} orders them.
     *
     * @param l2 how dear large weights are; OpenNLP's defaults, 0.1 and as much for L1, would flatten so few examples
     */
    static double[] train(Vocabulary vocabulary, List<Lesson> lessons, List<String> answers, double l2) {
        return minimize(new Likelihood(vocabulary, lessons, answers, l2));
    }

    /** Begins anew from where the minimizer stopped, since one step that happens to be short is enough for it to stop. */
    static double[] minimize(Function function) {
        var point = new double[function.getDimension()];
        double before = function.valueAt(point);
        for (int round = 0; round < ROUNDS; round++) {
            var steps = new SmallSteps(function, point);
            point = steps.reached(new QNMinimizer(0, 0, ITERATIONS, UPDATES, EVALUATIONS).minimize(steps));
            double after = function.valueAt(point);
            if (after > before * (1 - WORTH_WHILE)) {
                break;
            }
            before = after;
        }
        return point;
    }
}
