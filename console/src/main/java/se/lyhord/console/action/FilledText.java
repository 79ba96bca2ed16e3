package se.lyhord.console.action;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.lyhord.console.action.Field.Day;
import se.lyhord.console.action.Field.Line;
import se.lyhord.console.action.Field.Option;
import se.lyhord.console.action.Field.Pick;
import se.lyhord.console.action.Field.Text;
import se.lyhord.console.action.Field.Tick;

/** What stands in a form as text, and back; of what the form has no field for nothing is made. */
final class FilledText {
    /** What follows the key under which a choice's name stands beside its id. */
    private static final String NAME = "/namn";

    private FilledText() {}

    static Map<String, String> of(Filled filled) {
        Map<String, String> text = new HashMap<>();
        filled.values().forEach((key, value) -> {
            if (value instanceof Option option) {
                text.put(key, option.id());
                text.put(key + NAME, option.label());
            } else {
                text.put(key, value.toString());
            }
        });
        return text;
    }

    static Filled read(Map<String, String> text, List<Field> fields) {
        Map<String, Object> values = new HashMap<>();
        for (Field field : fields) {
            String value = text.get(field.key());
            if (value != null) {
                values.put(field.key(), value(field, value, text.getOrDefault(field.key() + NAME, value)));
            }
        }
        for (String key : List.of(Filled.SUBJECT, Filled.BODY)) {
            String value = text.get(key);
            if (value != null) {
                values.put(key, value);
            }
        }
        return new Filled(values);
    }

    private static Object value(Field field, String value, String name) {
        return switch (field) {
            case Text _, Line _ -> value;
            case Pick _ -> new Option(value, name);
            case Day _ -> LocalDate.parse(value);
            case Tick _ -> Boolean.valueOf(value);
        };
    }

    /** The words alone, as somebody reads them who wants to take from them. */
    static String words(Filled filled) {
        return String.join(
                "\n\n",
                filled.values().values().stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .filter(words -> !words.isBlank())
                        .toList());
    }

    /** The same of what is kept, where the form that could tell what it means may be gone: a choice by its name, no ticks. */
    static List<String> words(Map<String, String> text) {
        return text.entrySet().stream()
                .filter(entry -> !text.containsKey(entry.getKey() + NAME))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .filter(words -> !words.isBlank() && !words.equals("true") && !words.equals("false"))
                .toList();
    }
}
