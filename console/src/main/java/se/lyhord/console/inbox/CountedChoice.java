package se.lyhord.console.inbox;

import com.vaadin.flow.component.combobox.ComboBoxVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.lyhord.console.pick.OneOf;

/** One of several to narrow the inbox down to, each with how many there are; or none of them. */
class CountedChoice extends OneOf<String> {
    private final UnaryOperator<String> name;
    private Map<String, Integer> counts = Map.of();

    CountedChoice(String label, String none, UnaryOperator<String> name, Consumer<@Nullable String> chosen) {
        super("", name::apply);
        this.name = name;
        setAriaLabel(label);
        orNone(none).letsGo();
        addThemeVariants(ComboBoxVariant.SMALL);
        addClassName("counted-choice");
        setItemLabelGenerator(id -> name.apply(id) + " " + counts.getOrDefault(id, 0));
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(change.getValue());
            }
        });
    }

    /** Shows how many there are of each now. */
    void show(Map<String, Integer> now, @Nullable String chosen) {
        boolean same = now.equals(counts) && Optional.ofNullable(getValue()).equals(Optional.ofNullable(chosen));
        if (!same) {
            counts = now;
            List<String> ids = new ArrayList<>(now.keySet());
            if (chosen != null && !ids.contains(chosen)) {
                ids.addFirst(chosen);
            }
            setItems(ids);
            setValue(chosen);
        }
    }

    /** The name of what is chosen, if anything is. */
    Optional<String> words() {
        return Optional.ofNullable(getValue()).map(name);
    }
}
