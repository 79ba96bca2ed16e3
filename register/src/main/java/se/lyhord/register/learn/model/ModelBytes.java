package se.lyhord.register.learn.model;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import se.lyhord.classifier.model.ModelFile;
import se.lyhord.classifier.model.Models;

/** A model's file as the database keeps it: compressed. */
final class ModelBytes {
    private ModelBytes() {}

    static byte[] write(Models models) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            ModelFile.write(models, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException also when another version of the program wrote it
     */
    static Models read(byte[] bytes) throws IOException {
        try (var in = new BufferedInputStream(new GZIPInputStream(new ByteArrayInputStream(bytes)))) {
            return ModelFile.read(in);
        } catch (RuntimeException damaged) {
            throw new IOException("The model is damaged", damaged);
        }
    }
}
