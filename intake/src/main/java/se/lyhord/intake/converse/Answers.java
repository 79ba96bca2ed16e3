package se.lyhord.intake.converse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.lyhord.config.routine.Rutin;
import se.lyhord.intake.converse.Summary.Answer;
import se.lyhord.intake.converse.text.Said;
import se.lyhord.intake.read.header.Address;

/** What has been answered: how it is shown, and what is wrong with it. */
record Answers(Draft draft, Rutin rutin) {
    private static final int FEWEST_DIGITS = 5;
    private static final int MOST_DIGITS = 15;

    /** How it is shown; how an answer is given stands there always, since it can be changed. */
    Summary summary() {
        if (draft.text().isEmpty()) {
            return new Summary(List.of());
        }
        List<Answer> answers = new ArrayList<>();
        for (Field field : Field.values()) {
            draft.value(field)
                    .ifPresent(value -> answers.add(new Answer(field, label(field), shown(field, value), true)));
            if (field == Field.REPLY && draft.value(field).isEmpty()) {
                answers.add(new Answer(field, label(field), Said.of("option.code"), false));
            }
        }
        return new Summary(answers);
    }

    private static Said label(Field field) {
        return Said.of("label." + field.param());
    }

    private Said shown(Field field, String value) {
        return switch (field) {
            case REPLY -> Said.of("option." + draft.way().orElse(Way.CODE).value());
            case UNIT -> rutin.unit(value).map(Asking::nameOf).orElse(Said.of("option.unsure"));
            default -> Said.words(value);
        };
    }

    /** What must be put right before it can be sent. */
    List<Fault> faults() {
        return Stream.concat(
                        Stream.of(Field.values()).flatMap(field -> tooLong(field).stream()),
                        Stream.of(empty(), contact()).flatMap(Optional::stream))
                .toList();
    }

    private Optional<Fault> tooLong(Field field) {
        return draft.value(field)
                .filter(value -> value.length() > field.longest())
                .map(value -> new Fault(
                        field, new Said("fault.too-long", Map.of("longest", String.valueOf(field.longest())))));
    }

    private Optional<Fault> empty() {
        return draft.passed().contains(Field.TEXT) ? fault(Field.TEXT, "text-empty") : Optional.empty();
    }

    private Optional<Fault> contact() {
        Optional<Field> needed = draft.way().flatMap(Way::needs);
        return needed.flatMap(field -> {
            Optional<String> value = draft.value(field);
            if (value.isEmpty()) {
                return fault(field, field.param() + "-missing");
            }
            return value.filter(given -> !isPlausible(field, given)).flatMap(given -> fault(field, field.param()));
        });
    }

    private static boolean isPlausible(Field field, String value) {
        return switch (field) {
            case EMAIL -> new Address(null, value).isPlausible();
            case PHONE -> {
                long digits = value.chars().filter(Character::isDigit).count();
                yield digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
            }
            default -> true;
        };
    }

    private static Optional<Fault> fault(Field field, String key) {
        return Optional.of(new Fault(field, Said.of("fault." + key)));
    }
}
