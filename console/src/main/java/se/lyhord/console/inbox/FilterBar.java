package se.lyhord.console.inbox;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import se.lyhord.console.keys.HasKeys;
import se.lyhord.console.keys.Keys;
import se.lyhord.console.words.Names;
import se.lyhord.register.inbox.Chip;
import se.lyhord.register.inbox.InboxCounts;
import se.lyhord.register.inbox.InboxFilter;

/** The ways to narrow the inbox down, each with how many it would leave. */
class FilterBar extends Div implements HasKeys {
    private final SharedInbox inbox;
    private final String namnd;
    private final Consumer<InboxFilter> chosen;
    private final Map<Chip, Button> chips = new EnumMap<>(Chip.class);
    private final CountedChoice unit;
    private final CountedChoice kind;
    private final Button all = new Button("Visa alla", click -> choose(InboxFilter.ALL));
    private final Keys keys = new Keys(this);
    private InboxFilter filter = InboxFilter.ALL;

    FilterBar(SharedInbox inbox, String namnd, Names names, Consumer<InboxFilter> chosen, ViewMenu views) {
        this.inbox = inbox;
        this.namnd = namnd;
        this.chosen = chosen;
        addClassName("inbox-filters");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", "Filter");
        for (Chip chip : Chip.values()) {
            Button button = new Button(ChipWords.name(chip), click -> choose(filter.toggle(chip)));
            button.addThemeVariants(ButtonVariant.SMALL);
            button.addClassName("chip");
            button.getElement().setAttribute("title", ChipWords.meaning(chip));
            chips.put(chip, button);
            add(button);
            keys.offer("Visa " + ChipWords.name(chip), () -> choose(filter.toggle(chip)));
        }
        unit = new CountedChoice("Föreslagen enhet", "Alla enheter", names::unit, id -> choose(filter.at(id)));
        kind = new CountedChoice("Föreslagen typ", "Alla typer", names::kind, id -> choose(filter.as(id)));
        all.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        keys.offer("Visa hela inkorgen", () -> choose(InboxFilter.ALL));
        views.offer(() -> filter, this::choose);
        add(unit, kind, views);
    }

    @Override
    public Keys keys() {
        return keys;
    }

    /** Takes all filters away; out of sight when there is none. */
    Button all() {
        return all;
    }

    private void choose(InboxFilter next) {
        show(next);
        chosen.accept(next);
    }

    /** Shows that this filter is chosen. */
    void show(InboxFilter now) {
        filter = now;
        all.setVisible(!filter.isAll());
        count();
    }

    /** Counts anew. */
    void count() {
        InboxCounts counts = inbox.counts(namnd, filter);
        chips.forEach((chip, button) -> {
            int number = counts.chips().getOrDefault(chip, 0);
            boolean pressed = filter.chips().contains(chip);
            button.setText(ChipWords.counted(chip, number));
            button.setPrefixComponent(pressed ? VaadinIcon.CHECK_CIRCLE.create() : null);
            button.setEnabled(pressed || number > 0);
            button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
        });
        unit.show(counts.units(), filter.unit());
        kind.show(counts.kinds(), filter.kind());
    }

    /** What is chosen, in words; empty for the whole inbox. */
    String words() {
        List<String> words = new ArrayList<>();
        filter.chips().stream().sorted().map(ChipWords::name).forEach(words::add);
        unit.words().ifPresent(words::add);
        kind.words().ifPresent(words::add);
        return String.join(", ", words);
    }
}
