package se.lyhord.classifier.benchmark;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The best of scores, with their names. */
final class Best {
    private Best() {}

    static List<String> three(double[] scores, IntFunction<String> name) {
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -scores[i]))
                .limit(3)
                .map(name::apply)
                .toList();
    }
}
