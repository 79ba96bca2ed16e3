package se.lyhord.classifier.model;

import java.util.List;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;

/** OpenNLP's maximum entropy by L-BFGS ({@code MAXENT_QN}), with the settings that few examples need. */
final class Maxent {
    private static final int ITERATIONS = 100;
    private static final int UPDATES = 5;
    private static final int EVALUATIONS = 30_000;
    private static final double L1 = 0;

    private Maxent() {}

    /**
     * The weights, as {@link Likelihood} orders them.
     *
     * @param l2 how dear large weights are; OpenNLP's default of 0.1 together with its L1 would flatten so few examples
     */
    static double[] train(Vocabulary vocabulary, List<Lesson> lessons, List<String> answers, double l2) {
        var steps = new SmallSteps(new Likelihood(vocabulary, lessons, answers));
        return steps.undo(new QNMinimizer(L1, steps.cost(l2), ITERATIONS, UPDATES, EVALUATIONS).minimize(steps));
    }
}
