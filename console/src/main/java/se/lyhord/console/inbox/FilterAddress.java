package se.lyhord.console.inbox;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lyhord.register.inbox.Chip;
import se.lyhord.register.inbox.InboxFilter;

/** A filter as it stands in the address, such as {@code visa=forsenade,sakra&enhet=stadsmiljo}; what nobody understands is left out. */
record FilterAddress(InboxFilter filter) {
    private static final String SHOW = "visa";
    private static final String UNIT = "enhet";
    private static final String KIND = "typ";

    static FilterAddress of(QueryParameters query) {
        return new FilterAddress(new InboxFilter(
                words(query).flatMap(word -> Chip.of(word).stream()).collect(toSet()),
                one(query, UNIT),
                one(query, KIND)));
    }

    static FilterAddress of(String query) {
        return of(QueryParameters.fromString(query));
    }

    /** Whether it asks for a view that there is none of, such as one that was taken away since. */
    static boolean isOutdated(QueryParameters query) {
        return words(query).anyMatch(word -> Chip.of(word).isEmpty());
    }

    private static Stream<String> words(QueryParameters query) {
        return query.getParameters(SHOW).stream()
                .flatMap(words -> Stream.of(words.split(",")))
                .filter(word -> !word.isBlank());
    }

    private static @Nullable String one(QueryParameters query, String name) {
        Optional<String> value = query.getSingleParameter(name);
        return value.filter(word -> !word.isBlank()).orElse(null);
    }

    /** Without a question mark; empty for the whole inbox. */
    String query() {
        List<String> parts = new ArrayList<>();
        if (!filter.chips().isEmpty()) {
            parts.add(SHOW + "="
                    + filter.chips().stream().sorted().map(Chip::word).collect(joining(",")));
        }
        if (filter.unit() != null) {
            parts.add(UNIT + "=" + filter.unit());
        }
        if (filter.kind() != null) {
            parts.add(KIND + "=" + filter.kind());
        }
        return String.join("&", parts);
    }

    /** The address of an ärende among those that pass; of the list alone when there is none. */
    String location(@Nullable Long id) {
        String query = query();
        return "inkorg" + (id == null ? "" : "/" + id) + (query.isEmpty() ? "" : "?" + query);
    }
}
