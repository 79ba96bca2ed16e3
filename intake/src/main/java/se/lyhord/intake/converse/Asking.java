package se.lyhord.intake.converse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.lyhord.config.routine.people.Enhet;
import se.lyhord.intake.converse.hear.Sight;
import se.lyhord.intake.converse.text.CitizenTexts;
import se.lyhord.intake.converse.text.Said;

/** Puts the question for a field into the words that fit the matter. */
final class Asking {
    private static final int LONG = 8;
    private static final int MIDDLE = 4;
    private static final int LINE = 1;

    private final Matter matter;
    private final CitizenTexts texts;

    Asking(Matter matter, CitizenTexts texts) {
        this.matter = matter;
        this.texts = texts;
    }

    Ask about(Field field) {
        return switch (field) {
            case TEXT -> free(field, "text", LONG);
            case WHERE -> free(field, where(), LINE);
            case WISH -> free(field, "wish", MIDDLE);
            case WHEN -> free(field, "when", LINE);
            case DECISION -> free(field, "decision", LINE);
            case COST -> free(field, "cost", LINE);
            case FOLLOWS -> free(field, "follows", LINE);
            case UNIT -> unit();
            case REPLY, NAME, EMAIL, PHONE, POSTAL -> contact();
        };
    }

    private Ask free(Field field, String key, int rows) {
        return new Ask.FreeText(
                field, question(key), hint(key), matter.draft().value(field).orElse(""), rows);
    }

    private String where() {
        if (matter.reportsFault() || matter.heard().has(Sight.FAULT)) {
            return "where-fault";
        } else if (matter.praises()) {
            return "where-thanks";
        } else if (matter.suggestsSomething() || matter.isSynpunkt()) {
            return "where-idea";
        }
        return matter.heard().has(Sight.TIME) ? "where" : "where-when";
    }

    private Ask unit() {
        List<Option> options = new ArrayList<>();
        matter.suggestion().unit().alternatives().stream()
                .flatMap(each -> matter.rutin().unit(each.id()).stream())
                .map(Asking::option)
                .forEach(options::add);
        options.add(new Option(Option.UNSURE, Said.of("option.unsure"), Optional.empty()));
        return new Ask.Choice(
                Field.UNIT,
                question("unit"),
                hint("unit"),
                options,
                matter.draft().value(Field.UNIT).orElse(""));
    }

    private static Option option(Enhet unit) {
        return new Option(unit.id(), nameOf(unit), Optional.empty());
    }

    /** An enhet of ours by its own name; nobody knows what one outside is called. */
    static Said nameOf(Enhet unit) {
        return unit.external() ? Said.of("option.external") : Said.words(unit.name());
    }

    private Ask contact() {
        String key = matter.isUrgent() ? "reply-urgent" : matter.follows() ? "reply-follows" : "reply";
        List<Way> ways = matter.isUrgent()
                ? List.of(Way.PHONE, Way.EMAIL, Way.LETTER, Way.CODE, Way.NONE)
                : List.of(Way.EMAIL, Way.LETTER, Way.PHONE, Way.CODE, Way.NONE);
        return new Ask.Contact(
                question(key),
                hint(key),
                ways.stream().map(this::option).toList(),
                Stream.of(Field.NAME, Field.EMAIL, Field.PHONE, Field.POSTAL)
                        .map(this::input)
                        .toList(),
                matter.draft().way().map(Way::value).orElse(""));
    }

    private Option option(Way way) {
        String hint = "option." + way.value() + "-hint";
        return new Option(
                way.value(),
                Said.of("option." + way.value()),
                texts.has(hint) ? Optional.of(Said.of(hint)) : Optional.empty());
    }

    private Input input(Field field) {
        Optional<String> inText =
                switch (field) {
                    case EMAIL -> matter.heard().email();
                    case PHONE -> matter.heard().phone();
                    default -> Optional.empty();
                };
        return new Input(
                field,
                Said.of("input." + field.param()),
                matter.draft().value(field).or(() -> inText).orElse(""),
                Stream.of(Way.values())
                        .filter(way -> way.needs().filter(field::equals).isPresent())
                        .findFirst());
    }

    private static Said question(String key) {
        return Said.of("ask." + key + ".question");
    }

    private Optional<Said> hint(String key) {
        return Optional.of(Said.of("ask." + key + ".hint"));
    }
}
