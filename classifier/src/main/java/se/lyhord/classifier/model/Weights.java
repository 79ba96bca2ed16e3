package se.lyhord.classifier.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.ml.ArrayMath;
import se.lyhord.classifier.table.NameTable;

/** What every feature says for every answer, at half precision: enough to answer alike, and a quarter of what OpenNLP keeps. */
final class Weights {
    /** How common an answer is before a word is read. */
    private final double[] before;

    private final short[] halves;
    private final int answers;

    private Weights(double[] before, short[] halves) {
        this.before = before;
        this.halves = halves;
        this.answers = before.length;
    }

    /** Those of a trained model, as {@link Objective} orders them, each against the average answer's: that leaves the probabilities as they are. */
    static Weights of(double[] trained, int answers) {
        var against = new double[trained.length];
        for (int from = 0; from < trained.length; from += answers) {
            double mean = Arrays.stream(trained, from, from + answers).average().orElse(0);
            for (int i = from; i < from + answers; i++) {
                against[i] = trained[i] - mean;
            }
        }
        return halved(against, answers);
    }

    private static Weights halved(double[] trained, int answers) {
        int names = trained.length / answers - 1;
        var halves = new short[names * answers];
        for (int i = 0; i < halves.length; i++) {
            halves[i] = Float.floatToFloat16((float) trained[i]);
        }
        return new Weights(Arrays.copyOfRange(trained, halves.length, trained.length), halves);
    }

    /** Of models with two answers each: what each feature says for the second more than for the first. */
    static Weights ofDifferences(List<double[]> trained) {
        int names = trained.isEmpty() ? 0 : trained.getFirst().length / 2 - 1;
        var differences = new double[(names + 1) * trained.size()];
        for (int i = 0; i < differences.length; i++) {
            var one = trained.get(i % trained.size());
            int name = i / trained.size();
            differences[i] = one[2 * name + 1] - one[2 * name];
        }
        return trained.isEmpty() ? new Weights(new double[0], new short[0]) : halved(differences, trained.size());
    }

    static Weights read(DataInputStream in, int names, int answers) throws IOException {
        var before = new double[answers];
        for (int answer = 0; answer < answers; answer++) {
            before[answer] = in.readDouble();
        }
        var halves = new short[names * answers];
        ByteBuffer.wrap(in.readNBytes(2 * halves.length)).asShortBuffer().get(halves);
        return new Weights(before, halves);
    }

    void write(DataOutputStream out) throws IOException {
        for (var common : before) {
            out.writeDouble(common);
        }
        var bytes = ByteBuffer.allocate(2 * halves.length);
        bytes.asShortBuffer().put(halves);
        out.write(bytes.array());
    }

    /** What the feature says for the answer more than for the average one; of a flag's model, for the flag. */
    float of(int name, int answer) {
        return Float.float16ToFloat(halves[name * answers + answer]);
    }

    /** Adds what the feature says, so many times over, to the sum of each answer. */
    void add(int name, float times, double[] sums) {
        for (int answer = 0; answer < answers; answer++) {
            sums[answer] += times * (double) Float.float16ToFloat(halves[name * answers + answer]);
        }
    }

    /** The same in a larger table of names. */
    Weights among(NameTable more, NameTable names) {
        var same = new short[more.size() * answers];
        for (int name = 0; name < names.size(); name++) {
            System.arraycopy(halves, name * answers, same, more.find(names.name(name)) * answers, answers);
        }
        return new Weights(before, same);
    }

    /** All that the text's features say for each answer. */
    double[] sums(Vector vector) {
        var sums = before.clone();
        for (int i = 0; i < vector.size(); i++) {
            if (vector.known(i) != NameTable.UNKNOWN) {
                add(vector.known(i), vector.value(i), sums);
            }
        }
        return sums;
    }

    /** The probability of each answer, as OpenNLP's {@code QNModel} computes it. */
    double[] eval(Vector vector) {
        var probabilities = sums(vector);
        var all = ArrayMath.logSumOfExps(probabilities);
        for (int answer = 0; answer < answers; answer++) {
            probabilities[answer] = StrictMath.exp(probabilities[answer] - all);
        }
        return probabilities;
    }
}
