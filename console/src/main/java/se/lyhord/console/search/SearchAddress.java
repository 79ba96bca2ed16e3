package se.lyhord.console.search;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.routine.rule.Kanal;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.search.SearchQuestion;
import se.lyhord.register.search.SearchQuestion.Order;

/** A search as it stands in the page's address, so that it can be kept, sent to a colleague and gone back to. */
final class SearchAddress {
    private SearchAddress() {}

    /** What the address asks for; what it cannot mean is left out. */
    static SearchQuestion read(QueryParameters address) {
        return new SearchQuestion(
                one(address, "q").orElse(""),
                statuses(address),
                one(address, "typ").orElse(null),
                one(address, "enhet").orElse(null),
                one(address, "flagga").orElse(null),
                one(address, "vag").flatMap(way -> named(Kanal.values(), way)).orElse(null),
                day(address, "fran"),
                day(address, "till"),
                one(address, "ordning").filter("basta"::equals).isPresent() ? Order.BEST : Order.NEWEST);
    }

    /** The address that asks for it. */
    static QueryParameters write(SearchQuestion question) {
        Map<String, List<String>> address = new LinkedHashMap<>();
        put(address, "q", question.words().strip());
        if (!question.statuses().isEmpty()) {
            address.put(
                    "status",
                    question.statuses().stream().sorted().map(Enum::name).toList());
        }
        put(address, "typ", question.kind());
        put(address, "enhet", question.unit());
        put(address, "flagga", question.flag());
        put(address, "vag", question.channel());
        put(address, "fran", question.from());
        put(address, "till", question.to());
        put(address, "ordning", question.order() == Order.BEST ? "basta" : null);
        return new QueryParameters(address);
    }

    private static void put(Map<String, List<String>> address, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            address.put(name, List.of(value.toString()));
        }
    }

    private static Set<ArendeStatus> statuses(QueryParameters address) {
        return address.getParameters("status").stream()
                .flatMap(status -> named(ArendeStatus.values(), status).stream())
                .collect(Collectors.toSet());
    }

    private static Optional<String> one(QueryParameters address, String name) {
        return address.getSingleParameter(name).filter(value -> !value.isBlank());
    }

    private static <T extends Enum<T>> Optional<T> named(T[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }

    private static @Nullable LocalDate day(QueryParameters address, String name) {
        try {
            return one(address, name)
                    .map((Function<String, LocalDate>) LocalDate::parse)
                    .orElse(null);
        } catch (DateTimeException noDay) {
            return null;
        }
    }
}
