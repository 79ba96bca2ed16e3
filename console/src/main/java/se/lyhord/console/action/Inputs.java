package se.lyhord.console.action;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.lyhord.console.action.Field.All;
import se.lyhord.console.action.Field.Day;
import se.lyhord.console.action.Field.Line;
import se.lyhord.console.action.Field.Option;
import se.lyhord.console.action.Field.Pick;
import se.lyhord.console.action.Field.Searched;
import se.lyhord.console.action.Field.Text;
import se.lyhord.console.action.Field.Tick;
import se.lyhord.console.pick.OneOf;

/** The fields of a form as components. */
class Inputs extends Div {
    private final Map<String, AbstractField<?, ?>> inputs = new LinkedHashMap<>();

    Inputs(List<Field> fields, Runnable changed) {
        addClassName("inputs");
        for (Field field : fields) {
            AbstractField<?, ?> input = input(field);
            inputs.put(field.key(), input);
            input.addValueChangeListener(change -> changed.run());
            add(input);
        }
    }

    private static AbstractField<?, ?> input(Field field) {
        return switch (field) {
            case Text text -> words(text);
            case Line line -> line(line);
            case Pick pick -> pick(pick);
            case Day day -> new DayField(day);
            case Tick tick -> tick(tick);
        };
    }

    private static TextArea words(Text text) {
        WordsField area = new WordsField(text);
        area.setValue(text.begun());
        area.setMinRows(5);
        area.setMaxRows(14);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setWidthFull();
        return area;
    }

    private static TextField line(Line line) {
        TextField field = new TextField(line.label());
        field.setHelperText(line.hint());
        field.setValue(line.begun());
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setWidthFull();
        return field;
    }

    private static ComboBox<Option> pick(Pick pick) {
        ComboBox<Option> choice =
                switch (pick.among()) {
                    case All all -> among(pick, all);
                    case Searched searched -> found(pick, searched);
                };
        choice.setHelperText(pick.hint());
        choice.setValue(pick.chosen());
        choice.setWidthFull();
        return choice;
    }

    private static ComboBox<Option> among(Pick pick, All all) {
        OneOf<Option> choice = new OneOf<>(pick.label(), Option::label);
        choice.setItems(all.options());
        choice.setClearButtonVisible(true);
        return choice;
    }

    private static ComboBox<Option> found(Pick pick, Searched searched) {
        ComboBox<Option> choice = new ComboBox<>(pick.label());
        choice.setItemLabelGenerator(Option::label);
        choice.setItems(query -> searched.matching().apply(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        // Whoever writes what only one matches and goes on has chosen.
        choice.setAllowCustomValue(true);
        choice.addCustomValueSetListener(
                written -> choice.setValue(searched.meant(written.getDetail()).orElse(null)));
        return choice;
    }

    private static Checkbox tick(Tick tick) {
        Checkbox box = new Checkbox(tick.label());
        box.setHelperText(tick.hint());
        return box;
    }

    Filled filled() {
        Map<String, Object> values = new HashMap<>();
        inputs.forEach((key, input) -> {
            Object value = input.getValue();
            if (value != null) {
                values.put(key, value);
            }
        });
        return new Filled(values);
    }

    /** Fills in what there are fields for. */
    @SuppressWarnings("unchecked")
    void fill(Filled draft) {
        draft.values().forEach((key, value) -> {
            AbstractField<?, ?> input = inputs.get(key);
            if (input != null) {
                ((AbstractField<?, Object>) input).setValue(value);
            }
        });
    }

    /** What goes into the letter alone rests while the letter is written whole. */
    void rest(boolean whole) {
        inputs.values().stream()
                .filter(WordsField.class::isInstance)
                .map(WordsField.class::cast)
                .forEach(words -> words.rest(whole));
    }

    /** Goes to the first field where nothing stands yet, else to the first; tells whether there is one that does not rest. */
    boolean focus() {
        List<AbstractField<?, ?>> awake = inputs.values().stream()
                .filter(input -> !(input instanceof WordsField words && words.isReadOnly()))
                .toList();
        awake.stream()
                .filter(AbstractField::isEmpty)
                .findFirst()
                .or(() -> awake.stream().findFirst())
                .filter(Focusable.class::isInstance)
                .map(Component.class::cast)
                .ifPresent(first -> ((Focusable<?>) first).focus());
        return !awake.isEmpty();
    }
}
