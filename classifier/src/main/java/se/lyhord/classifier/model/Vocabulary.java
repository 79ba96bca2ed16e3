package se.lyhord.classifier.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.lyhord.classifier.text.Feature;
import se.lyhord.classifier.text.Features;

/**
 * Which features are known and how telling each is.
 *
 * @param idf inverse document frequency of each feature
 * @param countPower how much a repeated feature counts: 1 in full, 0.5 by its root
 */
record Vocabulary(Map<String, Float> idf, double countPower) {
    static Vocabulary of(Collection<Features> texts, Question question) {
        var texthits = new TreeMap<String, Integer>();
        for (var text : texts) {
            text.occurrences().stream()
                    .map(Feature::name)
                    .collect(Collectors.toSet())
                    .forEach(name -> texthits.merge(name, 1, Integer::sum));
        }
        var idf = new HashMap<String, Float>();
        texthits.forEach((name, hits) ->
                idf.put(name, (float) Math.pow(Math.log((1.0 + texts.size()) / (1 + hits)) + 1, question.idfPower())));
        return new Vocabulary(idf, question.countPower());
    }

    /** The known features as a vector of length 1, in the order of the text. */
    Vector weigh(Features features) {
        var counts = new LinkedHashMap<String, Float>();
        for (var feature : features.occurrences()) {
            if (idf.containsKey(feature.name())) {
                counts.merge(feature.name(), feature.weight(), Float::sum);
            }
        }
        var names = counts.keySet().toArray(String[]::new);
        var values = new double[names.length];
        double squares = 0;
        for (int i = 0; i < names.length; i++) {
            values[i] = Math.pow(counts.getOrDefault(names[i], 0f), countPower) * idf.getOrDefault(names[i], 0f);
            squares += values[i] * values[i];
        }
        return Vector.of(names, values, Math.sqrt(squares), counts);
    }
}
