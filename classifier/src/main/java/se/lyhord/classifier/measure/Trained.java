package se.lyhord.classifier.measure;

import java.util.List;
import se.lyhord.classifier.Levels;
import se.lyhord.classifier.corpus.Example;
import se.lyhord.classifier.model.ModelTrainer;
import se.lyhord.classifier.suggest.Classifiers;

/** A classifier that is trained only to be measured. */
final class Trained {
    private Trained() {}

    /** How one that has learnt these does on those. */
    static Results results(List<Example> learnt, List<Example> asked) {
        var models = new ModelTrainer().train(learnt);
        return Results.of(Classifiers.of(models, Classifiers.labels(models), Levels.DEFAULT), asked);
    }
}
