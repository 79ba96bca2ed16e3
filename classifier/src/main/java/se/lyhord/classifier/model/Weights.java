package se.lyhord.classifier.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.lyhord.classifier.table.NameTable;

/** What every feature says for every answer. */
final class Weights {
    /** How common an answer is before a word is read. */
    private final double[] before;

    private final WeightTable table;
    private final int first;

    /**
     * Takes a part of a table.
     *
     * @param first column of the first answer
     */
    private Weights(double[] before, WeightTable table, int first) {
        this.before = before;
        this.table = table;
        this.first = first;
    }

    /** Those of a trained model, as {@link Objective} orders them, each against the average answer's. */
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
        var halves = new short[trained.length - answers];
        for (int i = 0; i < halves.length; i++) {
            halves[i] = Float.floatToFloat16((float) trained[i]);
        }
        var before = Arrays.copyOfRange(trained, halves.length, trained.length);
        return new Weights(before, new WeightTable(halves, answers), 0);
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
        return halved(differences, trained.size());
    }

    /** The same, beside each other in one table; all must be of the same features. */
    static List<Weights> sideBySide(List<Weights> all, int names) {
        int width = all.stream().mapToInt(Weights::answers).sum();
        var halves = new short[names * width];
        var together = new WeightTable(halves, width);
        var same = new ArrayList<Weights>();
        int first = 0;
        for (var weights : all) {
            for (int name = 0; name < weights.table.rows(); name++) {
                weights.table.copy(name, weights.first, weights.answers(), halves, name * width + first);
            }
            same.add(new Weights(weights.before, together, first));
            first += weights.answers();
        }
        return same;
    }

    private int answers() {
        return before.length;
    }

    /** The column after the last answer's. */
    int end() {
        return first + before.length;
    }

    WeightTable table() {
        return table;
    }

    /** Writes how common the answers are; the table is written by whoever has all of it. */
    void write(DataOutputStream out) throws IOException {
        for (var common : before) {
            out.writeDouble(common);
        }
    }

    static Weights read(DataInputStream in, int answers, WeightTable table, int first) throws IOException {
        var before = new double[answers];
        for (int answer = 0; answer < answers; answer++) {
            before[answer] = in.readDouble();
        }
        return new Weights(before, table, first);
    }

    /** What the feature says for the answer more than for the average one; of a flag's model, for the flag. */
    float of(int name, int answer) {
        return table.of(name, first + answer);
    }

    /** The same in a larger table of names. */
    Weights among(NameTable more, NameTable names) {
        var same = new short[more.size() * answers()];
        for (int name = 0; name < table.rows(); name++) {
            table.copy(name, first, answers(), same, more.find(names.name(name)) * answers());
        }
        return new Weights(before, new WeightTable(same, answers()), 0);
    }

    /** All that the text's features say for each answer. */
    double[] sums(Vector vector) {
        var sums = before.clone();
        for (int i = 0; i < vector.size(); i++) {
            table.add(vector.known(i), first, vector.value(i), sums);
        }
        return sums;
    }
}
