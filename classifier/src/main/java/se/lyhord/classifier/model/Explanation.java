package se.lyhord.classifier.model;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.model.Context;
import se.lyhord.classifier.text.Feature;
import se.lyhord.classifier.text.Features;

/** What each word of a text did for each category. */
final class Explanation {
    private static final int MOST = 5;
    private static final int SHORTEST_WORD = 4;

    private final List<String> words;
    private final double[][] spoken;
    private final boolean empty;

    private Explanation(List<String> words, double[][] spoken, boolean empty) {
        this.words = words;
        this.spoken = spoken;
        this.empty = empty;
    }

    static Explanation of(QNModel model, Vector vector, Features features) {
        var weights = Weights.of(model);
        var spoken = new double[features.words().size()][model.getNumOutcomes()];
        for (var feature : features.occurrences()) {
            var context = weights.get(feature.name());
            if (context != null && feature.word() != Feature.NO_WORD) {
                add(context, vector.shareOf(feature), spoken[feature.word()]);
            }
        }
        return new Explanation(features.words(), spoken, vector.isEmpty());
    }

    private static void add(Context context, float share, double[] sums) {
        for (int i = 0; i < context.getOutcomes().length; i++) {
            sums[context.getOutcomes()[i]] += share * context.getParameters()[i];
        }
    }

    boolean isEmpty() {
        return empty;
    }

    /** Those that did more for the category than for the average one, each in its first spelling. */
    List<String> words(int category) {
        var spelling = new LinkedHashMap<String, String>();
        var strength = new LinkedHashMap<String, Double>();
        for (int i = 0; i < spoken.length; i++) {
            if (words.get(i).length() >= SHORTEST_WORD) {
                var lower = words.get(i).toLowerCase(Locale.ROOT);
                var average = DoubleStream.of(spoken[i]).average().orElse(0);
                spelling.putIfAbsent(lower, words.get(i));
                strength.merge(lower, spoken[i][category] - average, Double::sum);
            }
        }
        return strength.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST)
                .map(entry -> spelling.getOrDefault(entry.getKey(), entry.getKey()))
                .toList();
    }
}
