package se.lyhord.classifier.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The labelled messages that come with the program. */
public final class Corpus {
    private static final List<String> TRAINING = List.of(
            "citizens-a", "citizens-b", "citizens-c", "definitions-kind", "definitions-factor", "definitions-unit");

    private Corpus() {}

    /** What the built-in models are trained on: citizens' messages, and each label's own words as weak examples. */
    public static List<Example> training() {
        var all = new ArrayList<Example>();
        TRAINING.forEach(name -> all.addAll(read(name)));
        return all;
    }

    /** Messages that no model has seen, by another hand than the training messages. */
    public static List<Example> setAside() {
        return read("set-aside/citizens-d");
    }

    private static List<Example> read(String name) {
        var file = name + ".jsonl";
        try (InputStream lines = Corpus.class.getResourceAsStream(file)) {
            if (lines == null) {
                throw new IllegalStateException("The corpus file " + file + " is missing from the program");
            }
            return new ExampleReader().read(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
