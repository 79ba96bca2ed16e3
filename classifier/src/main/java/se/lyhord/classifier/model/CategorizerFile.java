package se.lyhord.classifier.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.model.Context;

/**
 * How a {@link Categorizer} is stored: OpenNLP's own form with idf beside it would be four times as large and slow to read.
 *
 * <p>Version, count power, sharpness; number of answers, then name and lift of each; number of features, then name, idf (float) and
 * weight for each answer (half float) of each. The same model is always the same bytes.
 */
final class CategorizerFile {
    private static final int VERSION = 1;

    private CategorizerFile() {}

    static void write(Categorizer categorizer, DataOutputStream out) throws IOException {
        var answers = Weights.answers(categorizer.model());
        var calibration = categorizer.calibration();
        out.writeInt(VERSION);
        out.writeDouble(categorizer.vocabulary().countPower());
        out.writeDouble(calibration.sharpness());
        out.writeInt(answers.length);
        for (int i = 0; i < answers.length; i++) {
            out.writeUTF(answers[i]);
            out.writeDouble(calibration.lift().get(i));
        }
        var weights = Weights.of(categorizer.model());
        out.writeInt(weights.size());
        for (var entry :
                weights.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
            out.writeUTF(entry.getKey());
            out.writeFloat(categorizer.vocabulary().idf().getOrDefault(entry.getKey(), 0f));
            for (var weight : Weights.spread(entry.getValue(), answers.length)) {
                out.writeShort(Float.floatToFloat16(weight));
            }
        }
    }

    static Categorizer read(DataInputStream in) throws IOException {
        if (in.readInt() != VERSION) {
            throw new IOException("The model was stored by another version of the program");
        }
        var countPower = in.readDouble();
        var sharpness = in.readDouble();
        var answers = new String[in.readInt()];
        var lift = new ArrayList<Double>();
        for (int i = 0; i < answers.length; i++) {
            answers[i] = in.readUTF();
            lift.add(in.readDouble());
        }
        var features = new String[in.readInt()];
        var contexts = new Context[features.length];
        var idf = HashMap.<String, Float>newHashMap(features.length);
        var everyAnswer = IntStream.range(0, answers.length).toArray();
        for (int i = 0; i < features.length; i++) {
            features[i] = in.readUTF();
            idf.put(features[i], in.readFloat());
            var weights = new double[answers.length];
            for (int answer = 0; answer < answers.length; answer++) {
                weights[answer] = Float.float16ToFloat(in.readShort());
            }
            contexts[i] = new Context(everyAnswer, weights);
        }
        return new Categorizer(
                new QNModel(contexts, features, answers),
                new Vocabulary(idf, countPower),
                new Calibration(sharpness, lift));
    }
}
