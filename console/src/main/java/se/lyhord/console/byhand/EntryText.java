package se.lyhord.console.byhand;

import com.vaadin.flow.component.HasValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What stands in fields as text, by keys, and back. */
class EntryText {
    private final Map<String, Slot<?>> slots = new LinkedHashMap<>();

    /** Counts a field of words in. */
    EntryText words(String key, HasValue<?, String> field) {
        return with(key, field, Function.identity(), Function.identity());
    }

    <T> EntryText with(String key, HasValue<?, T> field, Function<T, String> text, Function<String, T> value) {
        slots.put(key, new Slot<>(field, text, value));
        return this;
    }

    Map<String, String> read() {
        Map<String, String> read = new LinkedHashMap<>();
        slots.forEach((key, slot) -> slot.read(key, read));
        return read;
    }

    void write(Map<String, String> text) {
        text.forEach((key, value) -> {
            Slot<?> slot = slots.get(key);
            if (slot != null) {
                slot.write(value);
            }
        });
    }

    void whenChanged(Runnable told) {
        slots.values().forEach(slot -> slot.field().addValueChangeListener(change -> told.run()));
    }

    private record Slot<T>(HasValue<?, T> field, Function<T, String> text, Function<String, T> value) {
        void read(String key, Map<String, String> into) {
            T now = field.getValue();
            if (now != null) {
                into.put(key, text.apply(now));
            }
        }

        void write(String from) {
            field.setValue(value.apply(from));
        }
    }
}
