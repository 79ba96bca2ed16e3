package se.lyhord.classifier.build;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import se.lyhord.classifier.corpus.Corpus;
import se.lyhord.classifier.language.LanguageFile;
import se.lyhord.classifier.model.ModelFile;
import se.lyhord.classifier.model.ModelTrainer;
import se.lyhord.classifier.text.TextReader;

/** Trains the built-in models from the corpus and thins out the languages; the build runs it after compiling. */
public final class BuildModels {
    /** The packages that the files follow from. */
    private static final Set<String> MADE_FROM =
            Set.of("build", "corpus", "gloss", "language", "model", "table", "text");

    private static final Path HOME = Path.of("se", "lyhord", "classifier");

    private BuildModels() {}

    /**
     * Trains, unless the files there were made from just this corpus by just these classes.
     *
     * @param args the folder of the compiled classes
     */
    public static void main(String[] args) throws IOException {
        var home = Path.of(args[0]).resolve(HOME);
        var folder = home.resolve("model");
        var mark = folder.resolve("trained-from.sha256");
        var origin = origin(home);
        if (Files.exists(mark) && Files.readString(mark).equals(origin)) {
            return;
        }
        LanguageFile.build(home.resolve("language"));
        var trained = new ModelTrainer(TextReader.builtIn()).train(Corpus.training());
        try (var out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(ModelFile.BUILT_IN)))) {
            ModelFile.write(trained, out);
        }
        Files.writeString(mark, origin);
    }

    private static String origin(Path home) throws IOException {
        var digest = sha256();
        for (var file : sources(home)) {
            digest.update(home.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(file));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<Path> sources(Path home) throws IOException {
        try (var files = Files.walk(home)) {
            return files.filter(file -> file.toString().endsWith(".class")
                            || file.toString().endsWith(".jsonl")
                            || file.toString().endsWith(".tsv"))
                    .filter(file ->
                            MADE_FROM.contains(home.relativize(file).getName(0).toString()))
                    .sorted()
                    .toList();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
