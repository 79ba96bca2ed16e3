package se.lyhord.intake.converse.hear;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A sentence and what a person says is in it; {@code time?} may be heard or not. */
record LabelledSentence(String language, Set<String> labels, String text) {
    static List<LabelledSentence> from(String file) {
        try (InputStream in = Objects.requireNonNull(
                LabelledSentence.class.getResourceAsStream("/se/lyhord/intake/converse/" + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", 3))
                    .map(columns -> new LabelledSentence(columns[0], Set.of(columns[1].split(" ")), columns[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean holds(String label) {
        return labels.contains(label);
    }

    boolean mayHold(String label) {
        return labels.contains(label) || labels.contains(label + "?");
    }
}
