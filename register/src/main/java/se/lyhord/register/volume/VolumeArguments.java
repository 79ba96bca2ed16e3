package se.lyhord.register.volume;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was said on the command line, as {@code --name=value}, {@code --name value} or {@code --name}. */
record VolumeArguments(Map<String, String> settings) {
    private static final String DATA = "lyhord.data";
    private static final String A_DIRECTORY_OF_ITS_OWN = "data-demo";

    static VolumeArguments of(List<String> args) {
        Map<String, String> settings = new LinkedHashMap<>();
        String last = "";
        for (String argument : args) {
            if (argument.startsWith("--")) {
                String[] part = argument.substring(2).split("=", 2);
                last = part[0];
                settings.put(last, part.length > 1 ? part[1] : "");
            } else {
                settings.put(last, argument);
                last = "";
            }
        }
        return new VolumeArguments(settings);
    }

    boolean has(String name) {
        return settings.containsKey(name);
    }

    /** A whole number; 0 when it is none, the other when nothing is said. */
    int number(String name, int otherwise) {
        String given = settings.getOrDefault(name, "");
        return given.matches("\\d{1,9}") ? Integer.parseInt(given) : given.isEmpty() ? otherwise : 0;
    }

    /** A day as {@code 2026-10-01}; null when it is none, the other when nothing is said. */
    @Nullable
    LocalDate day(String name, LocalDate otherwise) {
        String given = settings.getOrDefault(name, "");
        if (given.isEmpty()) {
            return otherwise;
        }
        try {
            return LocalDate.parse(given);
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    /**
     * The same for Spring, where they weigh more than the environment and files. Without a directory it is the demo's: one that the
     * environment names is the real one.
     */
    String[] forSpring() {
        List<String> all = new ArrayList<>();
        settings.forEach((name, value) -> all.add("--" + name + (value.isEmpty() ? "" : "=" + value)));
        if (!has(DATA)) {
            all.add("--" + DATA + "=" + A_DIRECTORY_OF_ITS_OWN);
        }
        return all.toArray(String[]::new);
    }
}
