package se.lyhord.register.routine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.RutinException;
import se.lyhord.config.routine.Rutiner;

/**
 * What {@code lyhord.routine} names: built-in routines and files.
 *
 * @param names of built-in routines, or of files that end in {@code .yaml}
 */
public record RoutineFiles(List<String> names) {
    /** Keeps its own copy. */
    public RoutineFiles {
        names = List.copyOf(names);
    }

    /**
     * Every routine as it is now.
     *
     * @throws RutinException when one cannot be used
     */
    public List<Rutin> read() {
        return names.stream().map(Rutiner::named).toList();
    }

    /** Where a routine was read: a file, or the name of a built-in one; empty when it is not of these. */
    public Optional<String> sourceOf(Rutin rutin) {
        return names.stream().filter(name -> idIn(name).equals(rutin.id())).findFirst();
    }

    private static String idIn(String name) {
        return String.valueOf(Path.of(name).getFileName()).replaceFirst("\\.ya?ml$", "");
    }

    /** Changes whenever a file does. */
    String state() {
        StringBuilder state = new StringBuilder();
        names.stream().map(Path::of).filter(Files::isRegularFile).forEach(file -> state.append(stateOf(file)));
        return state.toString();
    }

    private static String stateOf(Path file) {
        try {
            return file + Objects.toString(Files.getLastModifiedTime(file)) + Files.size(file) + ";";
        } catch (IOException e) {
            throw new UncheckedIOException("A routine's file cannot be looked at", e);
        }
    }
}
