package se.lyhord.console.search;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.matter.Arendetyp;
import se.lyhord.config.routine.matter.Flagga;
import se.lyhord.config.routine.people.Enhet;
import se.lyhord.config.routine.rule.Kanal;
import se.lyhord.console.action.DayField;
import se.lyhord.console.pick.OneOf;
import se.lyhord.console.words.Names;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.search.SearchQuestion;
import se.lyhord.register.search.SearchQuestion.Order;

/** What narrows a search; each choice searches anew. */
class Filters extends Div {
    private final MultiSelectComboBox<ArendeStatus> status = new MultiSelectComboBox<>("Status");
    private final OneOf<String> kind;
    private final OneOf<String> unit;
    private final OneOf<String> flag;
    private final OneOf<Kanal> channel = oneOf("Kom in via", Kanal::swedish, Arrays.asList(Kanal.values()));
    private final DayField from = new DayField("Från och med");
    private final DayField to = new DayField("Till och med");
    private final Select<Order> order = new Select<>();
    private final Button clear = new Button("Rensa filtren");
    private String words = "";
    private boolean showing;

    Filters(Rutin rutin, Names names, Consumer<SearchQuestion> search) {
        addClassName("search-filters");
        getElement().setAttribute("role", "group").setAttribute("aria-label", "Filter");
        kind = oneOf(
                "Ärendetyp",
                names::kind,
                rutin.kinds().stream().map(Arendetyp::id).toList());
        unit = oneOf("Enhet", names::unit, rutin.units().stream().map(Enhet::id).toList());
        flag = oneOf(
                "Flagga", names::flag, rutin.flags().stream().map(Flagga::id).toList());
        status.setItems(ArendeStatus.values());
        status.setItemLabelGenerator(ArendeStatus::label);
        status.setPlaceholder("Alla");
        status.setClearButtonVisible(true);
        from.setClearButtonVisible(true);
        to.setClearButtonVisible(true);
        order.setLabel("Ordning");
        order.setItems(Order.values());
        order.setItemLabelGenerator(way -> way == Order.BEST ? "Bästa träffen först" : "Nyast först");
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        clear.addClickListener(click -> search.accept(SearchQuestion.of(words).in(order.getValue())));
        add(status, kind, unit, flag, channel, from, to, order, clear);
        Runnable changed = () -> {
            if (!showing) {
                search.accept(question());
            }
        };
        status.addValueChangeListener(change -> changed.run());
        List.of(kind, unit, flag).forEach(choice -> choice.addValueChangeListener(change -> changed.run()));
        channel.addValueChangeListener(change -> changed.run());
        from.addValueChangeListener(change -> changed.run());
        to.addValueChangeListener(change -> changed.run());
        order.addValueChangeListener(change -> changed.run());
    }

    private static <T> OneOf<T> oneOf(String label, Function<T, String> name, List<T> items) {
        OneOf<T> field = new OneOf<T>(label, name::apply).orNone("Alla");
        field.setItems(items);
        return field;
    }

    private SearchQuestion question() {
        return new SearchQuestion(
                words,
                status.getValue(),
                kind.getValue(),
                unit.getValue(),
                flag.getValue(),
                channel.getValue(),
                from.getValue(),
                to.getValue(),
                order.getValue());
    }

    /** Shows what was asked for, without asking again. */
    void show(SearchQuestion question) {
        showing = true;
        words = question.words();
        status.setValue(question.statuses());
        kind.setValue(question.kind());
        unit.setValue(question.unit());
        flag.setValue(question.flag());
        channel.setValue(question.channel());
        from.setValue(question.from());
        to.setValue(question.to());
        order.setValue(question.order());
        clear.setVisible(!question.equals(SearchQuestion.of(words).in(question.order())));
        showing = false;
    }
}
