package se.lyhord.classifier.model;

import java.util.Arrays;
import se.lyhord.classifier.table.NameTable;

/**
 * The features of one text that stand in a table of names, each once in the order of the text, and all the places where it has them. Filled by one thread,
 * then only read.
 */
final class KnownFeatures {
    private static final int USUAL = 1 << 10;

    private int[] numbers = new int[USUAL];
    private float[] counts = new float[USUAL];
    private int size;

    /** Index of a feature + 1, or 0, near the place that its number gives; at least half of them are 0. */
    private int[] slots = new int[2 * USUAL];

    private int[] features = new int[2 * USUAL];
    private float[] weights = new float[2 * USUAL];
    private int[] words = new int[2 * USUAL];
    private int occurrences;

    /**
     * Adds one place.
     *
     * @param number of the feature's name; {@link NameTable#UNKNOWN} is left out
     */
    void add(int number, float weight, int word) {
        if (number == NameTable.UNKNOWN) {
            return;
        }
        if (occurrences == features.length) {
            features = Arrays.copyOf(features, 2 * occurrences);
            weights = Arrays.copyOf(weights, 2 * occurrences);
            words = Arrays.copyOf(words, 2 * occurrences);
        }
        int feature = indexOf(number);
        counts[feature] += weight;
        features[occurrences] = feature;
        weights[occurrences] = weight;
        words[occurrences++] = word;
    }

    private int indexOf(int number) {
        int slot = slot(number);
        if (slots[slot] != 0) {
            return slots[slot] - 1;
        }
        if (size == numbers.length) {
            grow();
            slot = slot(number);
        }
        numbers[size] = number;
        slots[slot] = ++size;
        return size - 1;
    }

    private void grow() {
        numbers = Arrays.copyOf(numbers, 2 * size);
        counts = Arrays.copyOf(counts, 2 * size);
        slots = new int[4 * size];
        for (int feature = 0; feature < size; feature++) {
            slots[slot(numbers[feature])] = feature + 1;
        }
    }

    /** Where the number is or would be. */
    private int slot(int number) {
        int slot = number & (slots.length - 1);
        while (slots[slot] != 0 && numbers[slots[slot] - 1] != number) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    /** How many different ones there are. */
    int size() {
        return size;
    }

    /** The number of the feature's name. */
    int number(int feature) {
        return numbers[feature];
    }

    /** How often the text has the feature. */
    float count(int feature) {
        return counts[feature];
    }

    /** In how many places the text has any of them. */
    int occurrences() {
        return occurrences;
    }

    /** Which feature stands in that place. */
    int featureAt(int occurrence) {
        return features[occurrence];
    }

    /** How much that place counts. */
    float weightAt(int occurrence) {
        return weights[occurrence];
    }

    /** Index of the word in that place, below 0 for what stands in none, as {@link se.lyhord.classifier.text.Occurrence} tells. */
    int wordAt(int occurrence) {
        return words[occurrence];
    }
}
