package se.lyhord.classifier.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import opennlp.tools.ml.model.Event;
import se.lyhord.classifier.table.NameTable;
import se.lyhord.classifier.text.Features;

/** Which features are known and how telling each is; never changes. */
final class Vocabulary {
    private final NameTable names;
    private final float[] idf;
    private final double countPower;

    /**
     * Puts a vocabulary together.
     *
     * @param idf inverse document frequency of each name, 0 when it is not known
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
    Vector weigh(Reading text) {
        var known = new int[text.size()];
        var weights = new double[known.length];
        for (int i = 0; i < known.length; i++) {
            known[i] = text.number(i);
            if (known[i] != NameTable.UNKNOWN) {
                var count = countPower == 1 ? text.count(i) : Math.pow(text.count(i), countPower);
                weights[i] = count * idf[known[i]];
            }
        }
        return Vector.of(known, weights, text);
    }

    /** The same in a larger table of names, some of which it does not know. */
    Vocabulary among(NameTable more) {
        var same = new float[more.size()];
        for (int name = 0; name < idf.length; name++) {
            same[more.find(names.name(name))] = idf[name];
        }
        return new Vocabulary(more, same, countPower);
    }

    /** The text as OpenNLP learns from it. */
    Event event(String label, Features features) {
        var vector = weigh(Reading.of(features, names));
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
