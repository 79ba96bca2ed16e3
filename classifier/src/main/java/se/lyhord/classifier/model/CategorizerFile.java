package se.lyhord.classifier.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import se.lyhord.classifier.table.NameTable;

/**
 * How a {@link Categorizer} is stored: OpenNLP's own form with idf beside it would be four times as large and slow to read.
 *
 * <p>Version, count power, sharpness; number of answers, then name and lift of each; the features' names; idf (float) of each; weight
 * (half float) of each for each answer. The same model is always the same bytes.
 */
final class CategorizerFile {
    private static final int VERSION = 2;

    private CategorizerFile() {}

    static void write(Categorizer categorizer, DataOutputStream out) throws IOException {
        var answers = categorizer.answers().toList();
        var calibration = categorizer.calibration();
        var vocabulary = categorizer.vocabulary();
        out.writeInt(VERSION);
        out.writeDouble(vocabulary.countPower());
        out.writeDouble(calibration.sharpness());
        out.writeInt(answers.size());
        for (int i = 0; i < answers.size(); i++) {
            out.writeUTF(answers.get(i));
            out.writeDouble(calibration.lift().get(i));
        }
        vocabulary.names().write(out);
        for (int name = 0; name < vocabulary.names().size(); name++) {
            out.writeFloat(vocabulary.idf(name));
        }
        categorizer.weights().write(out);
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
        var names = NameTable.read(in);
        var idf = new float[names.size()];
        ByteBuffer.wrap(in.readNBytes(Float.BYTES * idf.length)).asFloatBuffer().get(idf);
        return new Categorizer(
                answers,
                new Vocabulary(names, idf, countPower),
                Weights.read(in, names.size(), answers.length),
                new Calibration(sharpness, lift));
    }
}
