package se.lyhord.classifier.model;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import se.lyhord.classifier.corpus.Corpus;

/** Trains the built-in models from the corpus; the build runs it after compiling. */
public final class BuildModels {
    /** The packages that the models follow from. */
    private static final Set<String> MADE_FROM = Set.of("text", "corpus", "model");

    private static final String SUFFIX = ".bin";

    private BuildModels() {}

    /**
     * Trains unless the models are newer than the corpus and the classes that they depend on.
     *
     * @param args the folder of the compiled classes
     */
    public static void main(String[] args) throws IOException {
        var classes = Path.of(args[0]);
        var folder = classes.resolve(Path.of("se", "lyhord", "classifier", "model"));
        var models = List.of(Question.values()).stream()
                .map(question -> folder.resolve(question.id() + SUFFIX))
                .toList();
        if (upToDate(classes, models)) {
            return;
        }
        var trained = new ModelTrainer().train(Corpus.training());
        for (var question : Question.values()) {
            var file = folder.resolve(question.id() + SUFFIX);
            try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                trained.write(question, out);
            }
        }
    }

    private static boolean upToDate(Path classes, List<Path> models) throws IOException {
        for (var model : models) {
            if (!Files.exists(model) || changed(model).compareTo(newestSource(classes)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static FileTime newestSource(Path classes) throws IOException {
        var home = classes.resolve(Path.of("se", "lyhord", "classifier"));
        try (var files = Files.walk(home)) {
            return files.filter(Files::isRegularFile)
                    .filter(file ->
                            MADE_FROM.contains(home.relativize(file).getName(0).toString()))
                    .filter(file -> !file.toString().endsWith(SUFFIX))
                    .map(BuildModels::changed)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }

    private static FileTime changed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
