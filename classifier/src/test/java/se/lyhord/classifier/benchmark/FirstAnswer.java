package se.lyhord.classifier.benchmark;

import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import se.lyhord.classifier.benchmark.Contestant.Learnt;
import se.lyhord.classifier.corpus.Example;
import se.lyhord.classifier.suggest.Classifiers;

/**
 * A Java of its own: loads the models, answers, and prints the milliseconds from its start to the answer and the bytes that the models keep from the
 * collector.
 */
final class FirstAnswer {
    private static final Example MESSAGE = new Example(
            "", "Ingen kom", "Hemtjänsten kom aldrig i morse, mamma satt utan frukost.", "", "", "", List.of(), "sv");

    private FirstAnswer() {}

    /** Loads those in the folder, or ours when none is given. */
    public static void main(String[] arguments) throws IOException {
        long[] figures = answered(arguments);
        System.out.println(figures[0] + " " + Math.max(0, figures[1] - used()));
    }

    /** Milliseconds, and the memory used while the models are held. */
    private static long[] answered(String... arguments) throws IOException {
        var start = ProcessHandle.current().info().startInstant().orElseThrow();
        var learnt = load(arguments);
        try {
            learnt.answerAll(MESSAGE);
            long milliseconds = Duration.between(start, Instant.now()).toMillis();
            return new long[] {milliseconds, used()};
        } finally {
            Reference.reachabilityFence(learnt);
        }
    }

    private static Learnt load(String[] arguments) throws IOException {
        return arguments.length == 0
                ? new Lyhord.Suggesting(Classifiers.builtIn())
                : Doccat.asShipped().stored(Path.of(arguments[0]));
    }

    private static long used() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
