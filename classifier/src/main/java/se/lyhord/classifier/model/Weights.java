package se.lyhord.classifier.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import opennlp.tools.ml.ArrayMath;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import se.lyhord.classifier.table.NameTable;

/** What every feature says for every answer, at half precision: enough to answer alike, and a quarter of what OpenNLP keeps. */
final class Weights {
    private final short[] halves;
    private final int answers;

    private Weights(short[] halves, int answers) {
        this.halves = halves;
        this.answers = answers;
    }

    /** The weights that OpenNLP found, in the order of the names. */
    static Weights of(AbstractModel trained, NameTable names) {
        var contexts = contexts(trained);
        var weights = new Weights(new short[names.size() * trained.getNumOutcomes()], trained.getNumOutcomes());
        for (int name = 0; name < names.size(); name++) {
            var context = contexts.get(names.name(name));
            if (context != null) {
                for (int i = 0; i < context.getOutcomes().length; i++) {
                    weights.halves[name * weights.answers + context.getOutcomes()[i]] =
                            Float.floatToFloat16((float) context.getParameters()[i]);
                }
            }
        }
        return weights;
    }

    @SuppressWarnings("unchecked") // OpenNLP hands its parts out as Object[]; the second is this map
    private static Map<String, Context> contexts(AbstractModel model) {
        return (Map<String, Context>) model.getDataStructures()[1];
    }

    static Weights read(DataInputStream in, int names, int answers) throws IOException {
        var halves = new short[names * answers];
        ByteBuffer.wrap(in.readNBytes(2 * halves.length)).asShortBuffer().get(halves);
        return new Weights(halves, answers);
    }

    void write(DataOutputStream out) throws IOException {
        var bytes = ByteBuffer.allocate(2 * halves.length);
        bytes.asShortBuffer().put(halves);
        out.write(bytes.array());
    }

    /** Adds what the feature says, so many times over, to the sum of each answer. */
    void add(int name, float times, double[] sums) {
        for (int answer = 0; answer < answers; answer++) {
            sums[answer] += times * (double) Float.float16ToFloat(halves[name * answers + answer]);
        }
    }

    /** The probability of each answer, as OpenNLP's {@code QNModel} computes it. */
    double[] eval(Vector vector) {
        var probabilities = new double[answers];
        for (int i = 0; i < vector.size(); i++) {
            if (vector.known(i) != NameTable.UNKNOWN) {
                add(vector.known(i), vector.value(i), probabilities);
            }
        }
        var all = ArrayMath.logSumOfExps(probabilities);
        for (int answer = 0; answer < answers; answer++) {
            probabilities[answer] = StrictMath.exp(probabilities[answer] - all);
        }
        return probabilities;
    }
}
