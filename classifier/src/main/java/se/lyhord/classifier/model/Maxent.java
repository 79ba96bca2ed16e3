package se.lyhord.classifier.model;

import java.util.List;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;

/** OpenNLP's maximum entropy by L-BFGS ({@code MAXENT_QN}), with the settings that few examples need. */
final class Maxent {
    private static final int ITERATIONS = 50;
    private static final int UPDATES = 5;
    private static final int EVALUATIONS = 30_000;

    /** OpenNLP's default of 0.1 each would flatten so few examples. */
    private static final double L1 = 0;

    private static final double L2 = .002;

    private Maxent() {}

    /** The weights, as {@link Likelihood} orders them. */
    static double[] train(Vocabulary vocabulary, List<Lesson> lessons, List<String> answers) {
        return new QNMinimizer(L1, L2, ITERATIONS, UPDATES, EVALUATIONS)
                .minimize(new Likelihood(vocabulary, lessons, answers));
    }
}
