package se.lyhord.intake.converse;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that a citizen has told but not yet sent; lives in the page's form fields alone.
 *
 * @param values what is answered, never blank, no longer than five times {@link Field#longest()}, so that what is too long can be shortened
 * @param passed what has been asked and passed over; {@link Field#TEXT} when it was left empty just now
 * @param changing what the citizen wants to change now
 * @param language tag that the page speaks now, empty when the page has just been opened without one
 * @param languageChosen whether the citizen has chosen it, so that it is no longer guessed
 */
public record Draft(
        Map<Field, String> values,
        Set<Field> passed,
        Optional<Field> changing,
        String language,
        boolean languageChosen) {
    /** Form field: tag of the page's language. */
    public static final String LANGUAGE = "lang";

    /** Form field: "1" when the citizen has chosen the language. */
    public static final String LANGUAGE_CHOSEN = "lang-chosen";

    /** Form field: the field that was asked in the page being sent; left empty it counts as passed over. */
    public static final String ASKED = "asked";

    /** Form field: fields passed over before, with commas between. */
    public static final String PASSED = "passed";

    /** Form field: the field to change. */
    public static final String CHANGE = "change";

    private static final int KEPT = 5;

    /** Keeps its own copies. */
    public Draft {
        values = Map.copyOf(values);
        passed = Set.copyOf(passed);
    }

    /** What the form says; fields that are none of ours are left alone. */
    public static Draft of(Map<String, String> form) {
        Map<Field, String> values = new EnumMap<>(Field.class);
        Set<Field> passed = EnumSet.noneOf(Field.class);
        for (Field field : Field.values()) {
            String value = typed(form.getOrDefault(field.param(), ""));
            if (!value.isBlank()) {
                values.put(field, value.substring(0, Math.min(value.length(), field.longest() * KEPT)));
            }
        }
        Arrays.stream(form.getOrDefault(PASSED, "").split(",", Field.values().length))
                .forEach(param -> Field.of(param).ifPresent(passed::add));
        Field.of(form.getOrDefault(ASKED, "")).ifPresent(passed::add);
        settleReply(values);
        passed.removeAll(values.keySet());
        return new Draft(
                values,
                passed,
                Field.of(form.getOrDefault(CHANGE, "")),
                form.getOrDefault(LANGUAGE, ""),
                form.getOrDefault(LANGUAGE_CHOSEN, "").equals("1"));
    }

    /** What is answered, if it is. */
    public Optional<String> value(Field field) {
        return Optional.ofNullable(values.get(field));
    }

    /** The citizen's own words, empty before there are any. */
    public String text() {
        return values.getOrDefault(Field.TEXT, "");
    }

    /** How an answer is wanted, if that has been said. */
    public Optional<Way> way() {
        return value(Field.REPLY).flatMap(Way::of);
    }

    /** The same as form fields, but for what the citizen wants to change. */
    public Map<String, String> form() {
        Map<String, String> form = new LinkedHashMap<>();
        for (Field field : Field.values()) {
            value(field).ifPresent(value -> form.put(field.param(), value));
        }
        if (passed.stream().anyMatch(field -> field != Field.TEXT)) {
            form.put(
                    PASSED,
                    passed.stream()
                            .filter(field -> field != Field.TEXT)
                            .sorted()
                            .map(Field::param)
                            .collect(Collectors.joining(",")));
        }
        form.put(LANGUAGE, language);
        if (languageChosen) {
            form.put(LANGUAGE_CHOSEN, "1");
        }
        return form;
    }

    /** Who leaves an address wants to be reached by it; one that another way does not need is not kept. */
    private static void settleReply(Map<Field, String> values) {
        if (Way.of(values.getOrDefault(Field.REPLY, "")).isEmpty()) {
            values.remove(Field.REPLY);
            Stream.of(Way.EMAIL, Way.PHONE, Way.LETTER)
                    .filter(way -> way.needs().filter(values::containsKey).isPresent())
                    .findFirst()
                    .ifPresent(way -> values.put(Field.REPLY, way.value()));
        }
        Way.of(values.getOrDefault(Field.REPLY, "")).ifPresent(way -> Stream.of(Field.EMAIL, Field.PHONE, Field.POSTAL)
                .filter(field -> way.needs().filter(field::equals).isEmpty())
                .forEach(values::remove));
    }

    /** As a person would have typed it: no control characters but line breaks and tabs. */
    private static String typed(String value) {
        return value.replace("\r\n", "\n")
                .replaceAll("[\\p{Cc}&&[^\\n\\t]]", "")
                .strip();
    }
}
