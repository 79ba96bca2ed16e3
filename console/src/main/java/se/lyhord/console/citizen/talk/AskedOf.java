package se.lyhord.console.citizen.talk;

import java.util.List;
import se.lyhord.console.citizen.page.Asked;
import se.lyhord.console.citizen.page.Asked.Entry;
import se.lyhord.console.citizen.page.Asked.Pick;
import se.lyhord.console.citizen.page.Words;
import se.lyhord.intake.converse.Ask;
import se.lyhord.intake.converse.Draft;
import se.lyhord.intake.converse.Field;
import se.lyhord.intake.converse.Input;
import se.lyhord.intake.converse.Option;
import se.lyhord.intake.converse.Way;
import se.lyhord.intake.converse.text.Said;

/** A question of the conversation as fields of a form. */
record AskedOf(Words words, Draft draft) {
    Asked asked(Ask ask) {
        return switch (ask) {
            case Ask.FreeText free -> asked(ask, free.value(), free.rows(), List.of(), List.of());
            case Ask.Choice choice -> asked(ask, "", 1, picks(choice.options(), choice.chosen()), List.of());
            case Ask.Contact contact ->
                asked(
                        ask,
                        "",
                        1,
                        picks(contact.ways(), contact.chosen()),
                        contact.inputs().stream().map(this::entry).toList());
        };
    }

    private Asked asked(Ask ask, String value, int rows, List<Pick> picks, List<Entry> entries) {
        return new Asked(
                ask.field().param(),
                words.say(ask.question()),
                ask.hint().map(words::say).orElse(null),
                value,
                rows,
                ask.field().longest(),
                ask.mayBeSkipped(),
                picks,
                entries);
    }

    private List<Pick> picks(List<Option> options, String chosen) {
        return options.stream()
                .map(option -> new Pick(
                        option.value(),
                        words.say(option.label()),
                        option.hint().map((Said hint) -> words.say(hint)).orElse(null),
                        option.value().equals(chosen)))
                .toList();
    }

    /** What was found in the text is only offered: an address that somebody has mentioned is not yet one to answer to. */
    private Entry entry(Input input) {
        Field field = input.field();
        String given = draft.value(field).orElse("");
        return new Entry(
                field.param(),
                words.say(input.label()),
                given,
                given.isEmpty() && !input.value().isEmpty() ? input.value() : null,
                input.forWay().map(Way::value).orElse(""),
                type(field),
                autocomplete(field),
                field == Field.POSTAL ? 3 : 1,
                field.longest());
    }

    private static String type(Field field) {
        return switch (field) {
            case EMAIL -> "email";
            case PHONE -> "tel";
            default -> "text";
        };
    }

    private static String autocomplete(Field field) {
        return switch (field) {
            case NAME -> "name";
            case EMAIL -> "email";
            case PHONE -> "tel";
            case POSTAL -> "street-address";
            default -> "off";
        };
    }
}
