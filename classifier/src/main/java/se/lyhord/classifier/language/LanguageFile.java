package se.lyhord.classifier.language;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file of languages that the program carries; OpenNLP's own model is ten times as large and takes a second to read. */
public final class LanguageFile {
    private static final String NAME = "languages.bin";

    private LanguageFile() {}

    /**
     * Writes what OpenNLP's detector knows of our languages; needs its model, which the program does not carry.
     *
     * @param folder where this class is
     */
    public static void build(Path folder) throws IOException {
        var table = OpenNlpLanguages.read();
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(folder.resolve(NAME))))) {
            table.write(out);
        }
    }

    /** The table that the program carries. */
    static LanguageTable builtIn() {
        try (InputStream in = LanguageFile.class.getResourceAsStream(NAME)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The languages are missing: they are written when the program is built");
            }
            return LanguageTable.read(new DataInputStream(new BufferedInputStream(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
