package se.lyhord.classifier.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import opennlp.tools.ml.model.Event;
import se.lyhord.classifier.table.NameTable;
import se.lyhord.classifier.text.Features;

/** Which features are known, in alphabetical order, and how telling each is. */
final class Vocabulary {
    private final NameTable names;
    private final float[] idf;
    private final double countPower;

    /**
     * Puts a vocabulary together.
     *
     * @param idf inverse document frequency of each name
     * @param countPower how much a repeated feature counts: 1 in full, 0.5 by its root
     */
    Vocabulary(NameTable names, float[] idf, double countPower) {
        this.names = names;
        this.idf = idf;
        this.countPower = countPower;
    }

    static Vocabulary of(Collection<Features> texts, Question question) {
        var texthits = new TreeMap<String, Integer>();
        for (var text : texts) {
            text.names().forEach(name -> texthits.merge(name, 1, Integer::sum));
        }
        var idf = new float[texthits.size()];
        int name = 0;
        for (var hits : texthits.values()) {
            idf[name++] = (float) Math.pow(Math.log((1.0 + texts.size()) / (1 + hits)) + 1, question.idfPower());
        }
        return new Vocabulary(NameTable.of(List.copyOf(texthits.keySet())), idf, question.countPower());
    }

    NameTable names() {
        return names;
    }

    float idf(int name) {
        return idf[name];
    }

    double countPower() {
        return countPower;
    }

    /** The text's features as a vector of length 1. */
    Vector weigh(Features features) {
        var known = new int[features.names().size()];
        for (int i = 0; i < known.length; i++) {
            known[i] = names.find(features.names().get(i));
        }
        var counts = new float[known.length];
        for (var occurrence : features.occurrences()) {
            counts[occurrence.feature()] += occurrence.weight();
        }
        var weights = new double[known.length];
        for (int i = 0; i < known.length; i++) {
            if (known[i] != NameTable.UNKNOWN) {
                weights[i] = (countPower == 1 ? counts[i] : Math.pow(counts[i], countPower)) * idf[known[i]];
            }
        }
        return Vector.of(known, weights, counts);
    }

    /** The text as OpenNLP learns from it. */
    Event event(String label, Features features) {
        var vector = weigh(features);
        var known = new ArrayList<String>();
        var values = new float[vector.size()];
        for (int i = 0; i < vector.size(); i++) {
            if (vector.known(i) != NameTable.UNKNOWN) {
                values[known.size()] = vector.value(i);
                known.add(features.names().get(i));
            }
        }
        return new Event(label, known.toArray(String[]::new), Arrays.copyOf(values, known.size()));
    }
}
