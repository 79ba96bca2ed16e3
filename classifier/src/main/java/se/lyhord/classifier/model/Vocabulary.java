package se.lyhord.classifier.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashMap;
import se.lyhord.classifier.table.NameTable;

/** Which features are known and how telling each is; never changes. */
final class Vocabulary {
    private static final int FEWEST_TEXTS = 3;

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

    /** What stands in at least three of the texts; the rest tells one writer from another, not one answer from another. */
    static Vocabulary of(Collection<Lesson> texts, Weighting weighting) {
        var texthits = new HashMap<String, Integer>();
        for (var text : texts) {
            text.features().names().forEach(name -> texthits.merge(name, 1, Integer::sum));
        }
        texthits.values().removeIf(hits -> hits < FEWEST_TEXTS);
        var names = texthits.keySet().stream().sorted().toList();
        var idf = new float[names.size()];
        for (int name = 0; name < idf.length; name++) {
            int hits = texthits.getOrDefault(names.get(name), 0);
            idf[name] = (float) Math.pow(Math.log((1.0 + texts.size()) / (1 + hits)) + 1, weighting.idfPower());
        }
        return new Vocabulary(NameTable.of(names), idf, weighting.countPower());
    }

    NameTable names() {
        return names;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeDouble(countPower);
        for (var value : idf) {
            out.writeFloat(value);
        }
    }

    static Vocabulary read(DataInputStream in, NameTable names) throws IOException {
        var countPower = in.readDouble();
        var idf = new float[names.size()];
        ByteBuffer.wrap(in.readNBytes(Float.BYTES * idf.length)).asFloatBuffer().get(idf);
        return new Vocabulary(names, idf, countPower);
    }

    /** The text's features as a vector of length 1. */
    Vector weigh(Reading text) {
        var known = text.known();
        var weights = new double[known.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = weighed(known.count(i)) * idf[known.number(i)];
        }
        return Vector.of(known, weights);
    }

    private double weighed(float count) {
        return countPower == 1 ? count : countPower == .5 ? Math.sqrt(count) : Math.pow(count, countPower);
    }

    /** The same in a larger table of names, some of which it does not know. */
    Vocabulary among(NameTable more) {
        var same = new float[more.size()];
        for (int name = 0; name < idf.length; name++) {
            same[more.find(names.name(name))] = idf[name];
        }
        return new Vocabulary(more, same, countPower);
    }
}
