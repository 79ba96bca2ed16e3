package se.lyhord.classifier.model;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Trains one yes-or-no model for each flag, all over the same vocabulary. */
final class FlagTrainer {
    private static final Weighting WEIGHTING = new Weighting(1, 1);
    private static final double L2 = .15;
    private static final String RAISED = "raised";
    private static final String LOWERED = "lowered";

    private FlagTrainer() {}

    /** The flags of which the examples have both sorts; the others are never suspected. */
    static FlagModel train(ModelTrainer.Lessons lessons) {
        var flags = new ArrayList<String>();
        var all = new TreeSet<String>();
        lessons.examples().forEach(example -> all.addAll(example.flags()));
        var learnt = new ArrayList<List<Lesson>>();
        for (var flag : all) {
            var some = lessons.of(flag, RAISED, LOWERED);
            if (some.stream().map(Lesson::label).distinct().count() == 2) {
                flags.add(flag);
                learnt.add(some);
            }
        }
        var vocabulary = Vocabulary.of(learnt.isEmpty() ? List.of() : learnt.getFirst(), WEIGHTING);
        var trained = learnt.parallelStream()
                .map(some -> Maxent.train(vocabulary, some, List.of(LOWERED, RAISED), Loss.LIKELIHOOD, L2))
                .toList();
        return new FlagModel(flags, vocabulary, Weights.ofDifferences(trained));
    }
}
