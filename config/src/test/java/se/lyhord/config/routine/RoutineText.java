package se.lyhord.config.routine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The built-in routine's YAML, to be spoiled in one place. */
public record RoutineText(String yaml) {
    public static RoutineText sound() {
        try (InputStream yaml = Objects.requireNonNull(Rutiner.class.getResourceAsStream("hasselby-vallingby.yaml"))) {
            return new RoutineText(new String(yaml.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public RoutineText with(String sound, String spoiled) {
        if (!yaml.contains(sound)) {
            throw new IllegalArgumentException("not in the routine: " + sound);
        }
        return new RoutineText(yaml.replace(sound, spoiled));
    }

    /** 1-based number of the first line that has this text. */
    int lineOf(String text) {
        return 1
                + (int) yaml.substring(0, yaml.indexOf(text))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    public Path in(Path folder) {
        try {
            return Files.writeString(folder.resolve("hv.yaml"), yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
