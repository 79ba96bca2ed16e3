package se.lyhord.classifier.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import se.lyhord.classifier.table.NameTable;

/**
 * How one question's {@link Categorizer} is stored after the names of all features.
 *
 * <p>Sharpness; number of answers, then name and lift of each; count power and idf (float) of each name; weight (half float) of each name
 * for each answer. The same model is always the same bytes.
 */
final class CategorizerFile {
    private CategorizerFile() {}

    static void write(Categorizer categorizer, DataOutputStream out) throws IOException {
        var answers = categorizer.answers().toList();
        var calibration = categorizer.calibration();
        out.writeDouble(calibration.sharpness());
        out.writeInt(answers.size());
        for (int i = 0; i < answers.size(); i++) {
            out.writeUTF(answers.get(i));
            out.writeDouble(calibration.lift().get(i));
        }
        categorizer.vocabulary().write(out);
        categorizer.weights().write(out);
    }

    static Categorizer read(DataInputStream in, NameTable names) throws IOException {
        var sharpness = in.readDouble();
        var answers = new String[in.readInt()];
        var lift = new ArrayList<Double>();
        for (int i = 0; i < answers.length; i++) {
            answers[i] = in.readUTF();
            lift.add(in.readDouble());
        }
        return new Categorizer(
                answers,
                Vocabulary.read(in, names),
                Weights.read(in, names.size(), answers.length),
                new Calibration(sharpness, lift));
    }
}
