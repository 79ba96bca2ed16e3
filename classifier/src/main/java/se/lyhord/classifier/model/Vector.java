package se.lyhord.classifier.model;

import java.util.HashMap;
import java.util.Map;
import se.lyhord.classifier.text.Feature;

/** A weighted text, as OpenNLP's trainers and models take it. */
final class Vector {
    private final String[] names;
    private final float[] values;
    private final Map<String, Float> shares;

    private Vector(String[] names, float[] values, Map<String, Float> shares) {
        this.names = names;
        this.values = values;
        this.shares = shares;
    }

    static Vector of(String[] names, double[] values, double length, Map<String, Float> counts) {
        var unit = new float[values.length];
        var shares = new HashMap<String, Float>();
        for (int i = 0; i < values.length; i++) {
            unit[i] = (float) (values[i] / length);
            shares.put(names[i], unit[i] / counts.getOrDefault(names[i], 1f));
        }
        return new Vector(names, unit, shares);
    }

    String[] names() {
        return names;
    }

    float[] values() {
        return values;
    }

    boolean isEmpty() {
        return names.length == 0;
    }

    /** How much of the vector this one occurrence is. */
    float shareOf(Feature occurrence) {
        return shares.getOrDefault(occurrence.name(), 0f) * occurrence.weight();
    }
}
