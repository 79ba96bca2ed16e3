package se.lyhord.console.ledger;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lyhord.console.action.DayField;
import se.lyhord.console.pick.OneOf;
import se.lyhord.console.queue.OutcomeWords;
import se.lyhord.register.ledger.Channel;
import se.lyhord.register.ledger.LedgerFilter;
import se.lyhord.register.ledger.LedgerFilter.Kind;

/** Which messages the ledger shows; it stands in the page's address too. */
class FilterBar extends Div {
    private final TextField words = new TextField("Adress eller ämne");
    private final OneOf<Kind> kind =
            new OneOf<Kind>("Utfall", value -> OutcomeWords.one(value.outcome())).orNone("Alla");
    private final Select<Channel> channel = new Select<>();
    private final DayField from = new DayField("Från och med");
    private final DayField to = new DayField("Till och med");
    private boolean reading;

    FilterBar(Runnable changed) {
        addClassName("ledger-filter");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", "Sök i liggaren");
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        kind.setItems(Kind.values());
        channel.setLabel("Väg");
        channel.setItems(Channel.values());
        channel.setEmptySelectionAllowed(true);
        channel.setEmptySelectionCaption("Alla");
        channel.setItemLabelGenerator(value -> value == null ? "Alla" : OutcomeWords.way(value));
        from.setClearButtonVisible(true);
        to.setClearButtonVisible(true);
        add(words, kind, channel, from, to);
        Stream.<HasValue<?, ?>>of(words, kind, channel, from, to)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (!reading) {
                        changed.run();
                    }
                }));
    }

    LedgerFilter value() {
        return new LedgerFilter(words.getValue(), kind.getValue(), channel.getValue(), from.getValue(), to.getValue());
    }

    QueryParameters asQuery() {
        Map<String, String> query = new LinkedHashMap<>();
        put(query, "sok", words.getValue());
        put(query, "utfall", kind.getValue());
        put(query, "vag", channel.getValue());
        put(query, "fran", from.getValue());
        put(query, "till", to.getValue());
        return QueryParameters.simple(query);
    }

    private static void put(Map<String, String> query, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            query.put(name, value.toString().toLowerCase(Locale.ROOT));
        }
    }

    /** Takes over what stands in the address; what cannot be understood counts as not said. */
    void read(QueryParameters query) {
        reading = true;
        words.setValue(query.getSingleParameter("sok").orElse(""));
        kind.setValue(one(Kind.values(), query.getSingleParameter("utfall")));
        channel.setValue(one(Channel.values(), query.getSingleParameter("vag")));
        from.setValue(day(query.getSingleParameter("fran")));
        to.setValue(day(query.getSingleParameter("till")));
        reading = false;
    }

    private static <E extends Enum<E>> @Nullable E one(E[] values, Optional<String> name) {
        return Arrays.stream(values)
                .filter(value -> name.filter(value.name()::equalsIgnoreCase).isPresent())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate day(Optional<String> text) {
        try {
            return text.map(LocalDate::parse).orElse(null);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
