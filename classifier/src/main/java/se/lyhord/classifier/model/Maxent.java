package se.lyhord.classifier.model;

import java.util.List;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;

/** OpenNLP's maximum entropy by L-BFGS ({@code MAXENT_QN}), with the settings that few examples need. */
final class Maxent {
    private static final int ITERATIONS = 40;
    private static final int UPDATES = 8;
    private static final int EVALUATIONS = 30_000;

    private Maxent() {}

    /**
     * The weights, as {@link Objective} orders them.
     *
     * @param l2 how dear large weights are; OpenNLP's defaults, 0.1 and as much for L1, would flatten so few examples
     */
    static double[] train(Vocabulary vocabulary, List<Lesson> lessons, List<String> answers, Loss loss, double l2) {
        return minimize(new Objective(vocabulary, lessons, answers, loss, l2));
    }

    static double[] minimize(Objective objective) {
        var steps = new EvenSteps(objective, objective.measure());
        return steps.reached(new QNMinimizer(0, 0, ITERATIONS, UPDATES, EVALUATIONS).minimize(steps));
    }
}
