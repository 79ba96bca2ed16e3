package se.lyhord.classifier.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import se.lyhord.classifier.table.NameTable;

/**
 * How one question's {@link Categorizer} is stored after the names of all features.
 *
 * <p>The three numbers of the calibration; number of answers, then name and lift of each; count power and idf (float) of each name; how common each
 * answer is. The weights stand in the table of all questions. The same model is always the same bytes.
 */
final class CategorizerFile {
    private CategorizerFile() {}

    static void write(Categorizer categorizer, DataOutputStream out) throws IOException {
        var answers = categorizer.answers().toList();
        var calibration = categorizer.calibration();
        out.writeDouble(calibration.bend().steepness());
        out.writeDouble(calibration.bend().start());
        out.writeDouble(calibration.bend().power());
        out.writeInt(answers.size());
        for (int i = 0; i < answers.size(); i++) {
            out.writeUTF(answers.get(i));
            out.writeDouble(calibration.lift().get(i));
        }
        categorizer.vocabulary().write(out);
        categorizer.weights().write(out);
    }

    static Categorizer read(DataInputStream in, NameTable names, WeightTable table, int first) throws IOException {
        var bend = new Calibration.Bend(in.readDouble(), in.readDouble(), in.readDouble());
        var answers = new String[in.readInt()];
        var lift = new ArrayList<Double>();
        for (int i = 0; i < answers.length; i++) {
            answers[i] = in.readUTF();
            lift.add(in.readDouble());
        }
        return new Categorizer(
                answers,
                Vocabulary.read(in, names),
                Weights.read(in, answers.length, table, first),
                new Calibration(bend, lift));
    }
}
