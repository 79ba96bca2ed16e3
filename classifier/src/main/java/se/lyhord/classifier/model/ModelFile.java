package se.lyhord.classifier.model;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Set;
import java.util.TreeSet;
import se.lyhord.classifier.table.NameTable;

/**
 * How {@link Models} are stored: OpenNLP's own form with idf beside it would be four times as large and slow to read.
 *
 * <p>Version, the features' names, the weights of all questions and the flags feature by feature, each question's model in the order of the questions, the flags' model, the
 * languages. The same models are always the same bytes.
 */
public final class ModelFile {
    /** Name of the built-in models' file, beside this class. */
    public static final String BUILT_IN = "models.bin";

    private static final int VERSION = 4;

    private ModelFile() {}

    /** The models trained when the program was built. */
    public static Models builtIn() {
        try (InputStream in = ModelFile.class.getResourceAsStream(BUILT_IN)) {
            if (in == null) {
                throw new IllegalStateException("The models are missing: they are trained when the program is built");
            }
            return read(new BufferedInputStream(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads models that {@link #write} wrote.
     *
     * @throws IOException also when they were written by a version of the program with another form
     */
    public static Models read(InputStream in) throws IOException {
        var data = new DataInputStream(in);
        if (data.readInt() != VERSION) {
            throw new IOException("The models were stored by another version of the program");
        }
        var names = NameTable.read(data);
        var table = WeightTable.read(data, names.size());
        var read = new EnumMap<Question, Categorizer>(Question.class);
        int first = 0;
        for (var question : Question.values()) {
            var categorizer = CategorizerFile.read(data, names, table, first);
            read.put(question, categorizer);
            first = categorizer.weights().end();
        }
        var flags = FlagModel.read(data, names, table, first);
        return new Models(names, read, flags, Set.of(data.readUTF().split(" ", -1)));
    }

    /** Writes all models. */
    public static void write(Models models, OutputStream out) throws IOException {
        var data = new DataOutputStream(out);
        data.writeInt(VERSION);
        models.names().write(data);
        models.flags().weights().table().write(data);
        for (var question : Question.values()) {
            CategorizerFile.write(models.categorizer(question), data);
        }
        models.flags().write(data);
        data.writeUTF(String.join(" ", new TreeSet<>(models.languages())));
        data.flush();
    }
}
