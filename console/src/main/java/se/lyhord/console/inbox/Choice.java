package se.lyhord.console.inbox;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lyhord.classifier.Alternative;
import se.lyhord.classifier.Ranking;
import se.lyhord.classifier.Reason;
import se.lyhord.console.pick.OneOf;
import se.lyhord.console.words.Percent;

/** One question of the form: every answer that the routine has, filled in with the suggested one unless that is too unsure. */
class Choice extends Div {
    private static final int WORDS = 4;

    private final OneOf<String> field;
    private final List<String> ids;
    private final UnaryOperator<String> name;
    private final boolean numbered;
    private final Div alternatives = new Div();
    private final Div words = new Div();
    private final List<String> suggested = new ArrayList<>();

    Choice(String label, String key, List<String> ids, UnaryOperator<String> name, boolean numbered) {
        this.ids = ids;
        this.name = name;
        this.numbered = numbered;
        addClassName("choice");
        field = new OneOf<>(label, name::apply);
        field.openedBy(key).setPlaceholder("Välj");
        field.setItems(ids);
        field.setWidthFull();
        field.addValueChangeListener(change -> mark());
        alternatives.addClassName("alternatives");
        words.addClassName("words");
        add(field, alternatives, words);
    }

    /** Tells each id that is chosen; empty when the choice is taken back. */
    void whenChosen(Consumer<String> told) {
        field.addValueChangeListener(change -> told.accept(chosen()));
    }

    void suggest(Ranking ranking) {
        List<Alternative> known = ranking.alternatives().stream()
                .filter(alternative -> ids.contains(alternative.id()))
                .toList();
        suggested.clear();
        alternatives.removeAll();
        known.forEach(alternative -> {
            suggested.add(alternative.id());
            alternatives.add(button(suggested.size(), alternative));
        });
        field.setValue(ranking.abstained() || known.isEmpty() ? null : suggested.getFirst());
        field.setHelperText(ranking.abstained() && !known.isEmpty() ? "Osäkert. Är det något av de här?" : null);
        words.setText(
                known.isEmpty() || known.getFirst().words().isEmpty()
                        ? ""
                        : "ord: "
                                + known.getFirst().words().stream().limit(WORDS).collect(Collectors.joining(", ")));
        mark();
    }

    private Button button(int place, Alternative alternative) {
        String text = name.apply(alternative.id()) + " " + new Percent(alternative.probability());
        Button button = new Button(numbered ? place + " " + text : text, click -> field.setValue(alternative.id()));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.getElement().setAttribute("title", reasons(alternative));
        return button;
    }

    private static String reasons(Alternative alternative) {
        String against = alternative.reasons().stream()
                .filter(reason -> !reason.isFor())
                .map(Reason::word)
                .collect(Collectors.joining(", "));
        return "Talar för: " + String.join(", ", alternative.words())
                + (against.isEmpty() ? "" : ". Talar emot: " + against);
    }

    private void mark() {
        for (int place = 0; place < suggested.size(); place++) {
            boolean chosen = suggested.get(place).equals(field.getValue());
            alternatives.getComponentAt(place).getElement().setAttribute("aria-pressed", String.valueOf(chosen));
        }
    }

    /** Takes the suggested answer with this number, from 1, if there is one. */
    void take(int number) {
        if (number <= suggested.size()) {
            field.setValue(suggested.get(number - 1));
        }
    }

    /** Takes this one; the empty id takes none. */
    void choose(String id) {
        field.setValue(id.isEmpty() ? null : id);
    }

    /** Opens the list of all answers. */
    void open() {
        field.open();
    }

    /** The chosen id; empty when nothing is chosen. */
    String chosen() {
        @Nullable String value = field.getValue();
        return Objects.requireNonNullElse(value, "");
    }
}
