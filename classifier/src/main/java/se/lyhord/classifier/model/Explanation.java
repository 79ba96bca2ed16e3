package se.lyhord.classifier.model;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.lyhord.classifier.Reason;
import se.lyhord.classifier.table.NameTable;
import se.lyhord.classifier.text.Features;
import se.lyhord.classifier.text.Occurrence;

/** What each word of a text did for each category; worked out for those that are asked for. */
final class Explanation {
    private static final int MOST_FOR = 5;
    private static final int MOST_AGAINST = 3;
    private static final int SHORTEST_WORD = 4;

    private final Weights weights;
    private final Vector vector;
    private final Features features;

    Explanation(Weights weights, Vector vector, Features features) {
        this.weights = weights;
        this.vector = vector;
        this.features = features;
    }

    /** The words that did most more for the category than for the average one, and those that did most less; each where it stands first. */
    List<Reason> reasons(int category) {
        var spellings = features.spellings();
        var strength = new double[spellings.count()];
        for (var occurrence : features.occurrences()) {
            int name = vector.known(occurrence.feature());
            int word = occurrence.word();
            if (name != NameTable.UNKNOWN
                    && word != Occurrence.NO_WORD
                    && spellings.word(word).length() >= SHORTEST_WORD) {
                strength[spellings.first(word)] += (double) vector.shareOf(occurrence) * weights.of(name, category);
            }
        }
        return Stream.concat(
                        strongest(strength, 1).limit(MOST_FOR),
                        strongest(strength, -1).limit(MOST_AGAINST))
                .map(word -> spellings.reason(word, strength[word]))
                .toList();
    }

    private static Stream<Integer> strongest(double[] strength, int sign) {
        return IntStream.range(0, strength.length)
                .filter(i -> sign * strength[i] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -sign * strength[i]));
    }
}
