package se.lyhord.classifier.model;

import se.lyhord.classifier.table.NameTable;
import se.lyhord.classifier.text.Features;

/** A text whose features have been looked up, once for all questions. */
public final class Reading {
    private final Features features;
    private final int[] numbers;
    private final float[] counts;

    private Reading(Features features, int[] numbers, float[] counts) {
        this.features = features;
        this.numbers = numbers;
        this.counts = counts;
    }

    static Reading of(Features features, NameTable names) {
        var numbers = new int[features.names().size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = names.find(features.names().get(i));
        }
        var counts = new float[numbers.length];
        for (var occurrence : features.occurrences()) {
            counts[occurrence.feature()] += occurrence.weight();
        }
        return new Reading(features, numbers, counts);
    }

    Features features() {
        return features;
    }

    /** How many features the text has, known or not. */
    int size() {
        return numbers.length;
    }

    /** The feature's number among the names, or {@link NameTable#UNKNOWN}. */
    int number(int feature) {
        return numbers[feature];
    }

    /** How often the text has the feature. */
    float count(int feature) {
        return counts[feature];
    }
}
