package se.lyhord.classifier.model;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A trained model for every question. */
public final class Models {
    private final Map<Question, Categorizer> categorizers;

    Models(Map<Question, Categorizer> categorizers) {
        this.categorizers = new EnumMap<>(categorizers);
    }

    /** The models trained when the program was built; reads them side by side, half a second in all. */
    public static Models builtIn() {
        var loading = new EnumMap<Question, CompletableFuture<Categorizer>>(Question.class);
        for (var question : Question.values()) {
            loading.put(question, CompletableFuture.supplyAsync(() -> builtIn(question)));
        }
        var loaded = new EnumMap<Question, Categorizer>(Question.class);
        loading.forEach((question, categorizer) -> loaded.put(question, categorizer.join()));
        return new Models(loaded);
    }

    private static Categorizer builtIn(Question question) {
        var file = question.id() + ".bin";
        try (InputStream in = Models.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The model " + file + " is missing: it is trained when the program is built");
            }
            return CategorizerFile.read(new DataInputStream(new BufferedInputStream(in, 1 << 16)));
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
        var read = new EnumMap<Question, Categorizer>(Question.class);
        for (var question : Question.values()) {
            read.put(question, CategorizerFile.read(data));
        }
        return new Models(read);
    }

    /** Writes all models, in the order of the questions. */
    public void write(OutputStream out) throws IOException {
        for (var question : List.of(Question.values())) {
            write(question, out);
        }
    }

    /** Writes one question's model alone. */
    public void write(Question question, OutputStream out) throws IOException {
        var data = new DataOutputStream(out);
        CategorizerFile.write(categorizer(question), data);
        data.flush();
    }

    /** The model that answers the question. */
    public Categorizer categorizer(Question question) {
        var categorizer = categorizers.get(question);
        if (categorizer == null) {
            throw new IllegalStateException("No model answers " + question.id());
        }
        return categorizer;
    }
}
