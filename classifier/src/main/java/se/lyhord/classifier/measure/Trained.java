package se.lyhord.classifier.measure;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import se.lyhord.classifier.Levels;
import se.lyhord.classifier.corpus.Example;
import se.lyhord.classifier.model.ModelTrainer;
import se.lyhord.classifier.suggest.Classifiers;
import se.lyhord.classifier.text.TextReader;

/** Classifiers that are trained only to be measured. */
final class Trained {
    /** What a training with the whole corpus needs, and some more. */
    private static final long BYTES = 2_000_000_000;

    private Trained() {}

    /** How one that has learnt these does on those. */
    static Results results(List<Example> learnt, List<Example> asked) {
        var models = new ModelTrainer(TextReader.builtIn()).train(learnt);
        return Results.of(Classifiers.of(models, Classifiers.labels(models), Levels.DEFAULT), asked);
    }

    /** Does all of it on all of the machine's cores, as much at a time as there is memory for; in the order given. */
    static <T> List<T> all(List<Supplier<T>> trainings) {
        try (var threads = Executors.newFixedThreadPool(atATime())) {
            return trainings.stream()
                    .map(training -> CompletableFuture.supplyAsync(training, threads))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        }
    }

    /** Each training keeps two cores busy. */
    private static int atATime() {
        long room = Runtime.getRuntime().maxMemory() / BYTES;
        return Math.clamp(room, 1, Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
    }
}
