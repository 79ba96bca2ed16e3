package se.lyhord.console.action;

import java.util.List;
import java.util.stream.Stream;
import se.lyhord.config.routine.Rutin;
import se.lyhord.console.action.Field.Option;
import se.lyhord.register.access.Account;
import se.lyhord.register.question.Asked;

/** Whom one may ask at the nämnd: its people and its enheter, but not oneself. */
final class Colleagues {
    private static final String UNIT = "enhet/";

    private Colleagues() {}

    static List<Option> of(Rutin rutin, Account by) {
        return Stream.concat(
                        rutin.people().stream()
                                .filter(person -> !person.id().equals(by.person()))
                                .map(person -> new Option(person.id(), person.name() + ", " + person.title())),
                        rutin.units().stream()
                                .filter(unit -> !unit.external())
                                .map(unit -> new Option(UNIT + unit.id(), unit.name() + " (enheten)")))
                .toList();
    }

    static Asked asked(String id) {
        return id.startsWith(UNIT) ? new Asked.Unit(id.substring(UNIT.length())) : new Asked.Colleague(id);
    }
}
