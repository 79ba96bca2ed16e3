package se.lyhord.classifier.model;

import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.lyhord.classifier.Reason;
import se.lyhord.classifier.table.NameTable;
import se.lyhord.classifier.text.Features;
import se.lyhord.classifier.text.Occurrence;
import se.lyhord.classifier.text.Spellings;

/** What each word of a text did for each category. */
final class Explanation {
    private static final int MOST_FOR = 5;
    private static final int MOST_AGAINST = 3;
    private static final int SHORTEST_WORD = 4;

    private final Spellings spellings;
    private final double[][] spoken;
    private final double[] averages;

    private Explanation(Spellings spellings, double[][] spoken, double[] averages) {
        this.spellings = spellings;
        this.spoken = spoken;
        this.averages = averages;
    }

    static Explanation of(Weights weights, int categories, Vector vector, Features features) {
        var spoken = spoken(weights, categories, vector, features);
        var averages = new double[spoken.length];
        for (int i = 0; i < averages.length; i++) {
            averages[i] = DoubleStream.of(spoken[i]).average().orElse(0);
        }
        return new Explanation(features.spellings(), spoken, averages);
    }

    /** Each flag speaks for itself alone. */
    static Explanation ofFlags(Weights weights, int flags, Vector vector, Features features) {
        var spoken = spoken(weights, flags, vector, features);
        return new Explanation(features.spellings(), spoken, new double[spoken.length]);
    }

    private static double[][] spoken(Weights weights, int categories, Vector vector, Features features) {
        var spoken = new double[features.spellings().count()][categories];
        for (var occurrence : features.occurrences()) {
            int known = vector.known(occurrence.feature());
            if (known != NameTable.UNKNOWN && occurrence.word() != Occurrence.NO_WORD) {
                weights.add(known, vector.shareOf(occurrence), spoken[occurrence.word()]);
            }
        }
        return spoken;
    }

    /** The words that did most more for the category than for the average one, and those that did most less; each where it stands first. */
    List<Reason> reasons(int category) {
        var strength = new double[spoken.length];
        for (int i = 0; i < spoken.length; i++) {
            if (spellings.word(i).length() >= SHORTEST_WORD) {
                strength[spellings.first(i)] += spoken[i][category] - averages[i];
            }
        }
        return Stream.concat(
                        strongest(strength, 1).limit(MOST_FOR),
                        strongest(strength, -1).limit(MOST_AGAINST))
                .map(i -> spellings.reason(i, strength[i]))
                .toList();
    }

    private static Stream<Integer> strongest(double[] strength, int sign) {
        return IntStream.range(0, strength.length)
                .filter(i -> sign * strength[i] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -sign * strength[i]));
    }
}
