package se.lyhord.intake.read.header;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The message's own header fields, unfolded and decoded, found by name in any case.
 *
 * @param fields values per lower-case name, in the order of the message
 */
public record Headers(Map<String, List<String>> fields) {
    /** Keeps its own copy. */
    public Headers {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        fields.forEach((name, values) -> copy.computeIfAbsent(name.toLowerCase(Locale.ROOT), k -> new ArrayList<>())
                .addAll(values));
        copy.replaceAll((name, values) -> List.copyOf(values));
        fields = Collections.unmodifiableMap(copy);
    }

    /** The values of a field, uppermost first; empty when it is absent. */
    public List<String> all(String name) {
        return fields.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }

    /** The uppermost value of a field. */
    public Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    /** Whether the field is there, even if it is empty. */
    public boolean has(String name) {
        return fields.containsKey(name.toLowerCase(Locale.ROOT));
    }
}
