package se.lyhord.classifier.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import se.lyhord.classifier.table.NameTable;

/**
 * How one question's {@link Categorizer} is stored after the names of all features.
 *
 * <p>Count power, sharpness; number of answers, then name and lift of each; idf (float) of each name; weight (half float) of each name
 * for each answer. The same model is always the same bytes.
 */
final class CategorizerFile {
    private CategorizerFile() {}

    static void write(Categorizer categorizer, DataOutputStream out) throws IOException {
        var answers = categorizer.answers().toList();
        var calibration = categorizer.calibration();
        var vocabulary = categorizer.vocabulary();
        out.writeDouble(vocabulary.countPower());
        out.writeDouble(calibration.sharpness());
        out.writeInt(answers.size());
        for (int i = 0; i < answers.size(); i++) {
            out.writeUTF(answers.get(i));
            out.writeDouble(calibration.lift().get(i));
        }
        for (int name = 0; name < vocabulary.names().size(); name++) {
            out.writeFloat(vocabulary.idf(name));
        }
        categorizer.weights().write(out);
    }

    static Categorizer read(DataInputStream in, NameTable names) throws IOException {
        var countPower = in.readDouble();
        var sharpness = in.readDouble();
        var answers = new String[in.readInt()];
        var lift = new ArrayList<Double>();
        for (int i = 0; i < answers.length; i++) {
            answers[i] = in.readUTF();
            lift.add(in.readDouble());
        }
        var idf = new float[names.size()];
        ByteBuffer.wrap(in.readNBytes(Float.BYTES * idf.length)).asFloatBuffer().get(idf);
        return new Categorizer(
                answers,
                new Vocabulary(names, idf, countPower),
                Weights.read(in, names.size(), answers.length),
                new Calibration(sharpness, lift));
    }
}
