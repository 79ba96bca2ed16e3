package se.lyhord.classifier.model;

import java.util.stream.IntStream;
import se.lyhord.classifier.table.NameTable;
import se.lyhord.classifier.text.Occurrence;

/** A weighted text: the features that a vocabulary knows, in the order of the text. */
final class Vector {
    private final int[] known;
    private final float[] values;
    private final float[] shares;

    private Vector(int[] known, float[] values, float[] shares) {
        this.known = known;
        this.values = values;
        this.shares = shares;
    }

    /**
     * Brings the weights to length 1.
     *
     * @param known the vocabulary's number of each of the text's features, or {@link NameTable#UNKNOWN}
     * @param weights of each of the text's features, 0 for an unknown one
     * @param counts how often the text has each
     */
    static Vector of(int[] known, double[] weights, float[] counts) {
        double squares = 0;
        for (var weight : weights) {
            squares += weight * weight;
        }
        double length = Math.sqrt(squares);
        var values = new float[known.length];
        var shares = new float[known.length];
        for (int i = 0; i < known.length; i++) {
            if (known[i] != NameTable.UNKNOWN) {
                values[i] = (float) (weights[i] / length);
                shares[i] = values[i] / counts[i];
            }
        }
        return new Vector(known, values, shares);
    }

    /** How many features the text has, known or not. */
    int size() {
        return known.length;
    }

    /** The vocabulary's number of the feature, or {@link NameTable#UNKNOWN}. */
    int known(int feature) {
        return known[feature];
    }

    float value(int feature) {
        return values[feature];
    }

    boolean isEmpty() {
        return IntStream.of(known).allMatch(number -> number == NameTable.UNKNOWN);
    }

    /** How much of the vector this one occurrence is. */
    float shareOf(Occurrence occurrence) {
        return shares[occurrence.feature()] * occurrence.weight();
    }
}
