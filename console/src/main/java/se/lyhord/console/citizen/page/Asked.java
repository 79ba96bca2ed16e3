package se.lyhord.console.citizen.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question: words of one's own when there are no choices, otherwise one of these, and what some of them need.
 *
 * @param field name of the form field
 * @param rows height of the field
 * @param longest most characters
 */
public record Asked(
        String field,
        String question,
        @Nullable String hint,
        String value,
        int rows,
        int longest,
        boolean mayBeSkipped,
        List<Pick> choices,
        List<Entry> entries) {
    /** Keeps its own copies. */
    public Asked {
        choices = List.copyOf(choices);
        entries = List.copyOf(entries);
    }

    /** Ids of what describes the field; null when nothing does. */
    public @Nullable String describedBy(@Nullable String fault) {
        String ids = Stream.of(hint == null ? "" : field + "-hint", fault == null ? "" : field + "-fault")
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    /** Whether there is a field with this name. */
    public boolean has(String name) {
        return name.equals(field) || entries.stream().anyMatch(entry -> name.equals(entry.field()));
    }

    /** An answer to choose. */
    public record Pick(String value, String label, @Nullable String hint, boolean chosen) {}

    /**
     * A field that belongs to some of the choices.
     *
     * @param offered what may be filled in as soon as that choice is made; null for nothing
     * @param way the choice that needs it; empty for any
     * @param type of the input
     * @param autocomplete what the browser may fill in (WCAG 1.3.5)
     */
    public record Entry(
            String field,
            String label,
            String value,
            @Nullable String offered,
            String way,
            String type,
            String autocomplete,
            int rows,
            int longest) {}
}
