package se.lyhord.classifier.model;

import se.lyhord.classifier.text.Occurrence;

/** A weighted text: its known features, in the order of the text; those that this question's vocabulary does not know are 0. */
final class Vector {
    private final KnownFeatures known;
    private final float[] values;

    private Vector(KnownFeatures known, float[] values) {
        this.known = known;
        this.values = values;
    }

    /**
     * Brings the weights to length 1.
     *
     * @param weights of each feature, 0 for one that does not count
     */
    static Vector of(KnownFeatures known, double[] weights) {
        double squares = 0;
        for (var weight : weights) {
            squares += weight * weight;
        }
        double length = squares > 0 ? Math.sqrt(squares) : 1;
        var values = new float[weights.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (weights[i] / length);
        }
        return new Vector(known, values);
    }

    /** How many known features the text has. */
    int size() {
        return values.length;
    }

    /** The number of the feature's name. */
    int known(int feature) {
        return known.number(feature);
    }

    float value(int feature) {
        return values[feature];
    }

    /** Whether nothing is known of it but how long it is and the like. */
    boolean isEmpty() {
        for (int i = 0; i < known.occurrences(); i++) {
            if (known.wordAt(i) != Occurrence.WHOLE && values[known.featureAt(i)] > 0) {
                return false;
            }
        }
        return true;
    }

    /** How much of the vector stands in this place. */
    float shareOf(int occurrence) {
        int feature = known.featureAt(occurrence);
        return values[feature] / known.count(feature) * known.weightAt(occurrence);
    }
}
