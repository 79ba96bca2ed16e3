package se.lyhord.classifier.model;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.model.Context;
import se.lyhord.classifier.text.Feature;
import se.lyhord.classifier.text.Features;

/** Adds up what each word of a text did for a category, against what it did for all of them on average. */
record Explanation(QNModel model, Vector vector) {
    private static final int MOST = 5;
    private static final int SHORTEST_WORD = 4;

    List<String> words(Features features, int category) {
        var weights = Weights.of(model);
        var sums = new double[features.words().size()];
        for (var feature : features.occurrences()) {
            if (feature.word() != Feature.NO_WORD) {
                sums[feature.word()] += vector.shareOf(feature) * spokenFor(weights, feature, category);
            }
        }
        return strongest(features.words(), sums);
    }

    private double spokenFor(Map<String, Context> weights, Feature feature, int category) {
        var context = weights.get(feature.name());
        if (context == null) {
            return 0;
        }
        double own = 0;
        double all = 0;
        for (int i = 0; i < context.getOutcomes().length; i++) {
            all += context.getParameters()[i];
            if (context.getOutcomes()[i] == category) {
                own = context.getParameters()[i];
            }
        }
        return own - all / model.getNumOutcomes();
    }

    private static List<String> strongest(List<String> words, double[] sums) {
        var spelling = new LinkedHashMap<String, String>();
        var strength = new LinkedHashMap<String, Double>();
        for (int i = 0; i < sums.length; i++) {
            if (words.get(i).length() >= SHORTEST_WORD) {
                var lower = words.get(i).toLowerCase(Locale.ROOT);
                spelling.putIfAbsent(lower, words.get(i));
                strength.merge(lower, sums[i], Double::sum);
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
