package se.lyhord.config.routine;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.routine.matter.Flagga;
import se.lyhord.config.routine.people.Alarm;
import se.lyhord.config.routine.people.Enhet;
import se.lyhord.config.routine.people.Person;

/** Everybody whom the routine names or calls is somebody, and every chain of chefer ends. */
final class Bemanning {
    private final Rutin rutin;
    private final Organisation organisation;

    Bemanning(Rutin rutin) {
        this.rutin = rutin;
        this.organisation = rutin.organisation();
    }

    void check() {
        everybodyNamedExists();
        rutin.people().forEach(this::chiefsEnd);
        Stream.of(Alarm.values())
                .filter(alarm -> !alarm.isForWholeNamnd() && rutin.posts().containsKey(alarm))
                .findFirst()
                .ifPresent(chief ->
                        refuse("”%s” kan inte stå i ”posts”, för varje enhet och avdelning har sin egen ”chief”"
                                .formatted(chief)));
        if (!rutin.posts().containsKey(Alarm.REGISTRATOR)) {
            refuse("”posts” saknar REGISTRATOR, som får det som ingen annan kan ta emot");
        }
        rutin.flags().forEach(flag -> flag.alarms().forEach(alarm -> isHeld(flag, alarm)));
        rutin.providers().stream()
                .filter(provider -> !rutin.followUp().containsKey(provider.contract()))
                .findFirst()
                .ifPresent(provider ->
                        refuse("utföraren ”%s” har avtalsformen %s, men ”followUp” säger inte vem som följer upp den"
                                .formatted(provider.id(), provider.contract())));
        if (rutin.handling().dissatisfied().needsChief()) {
            everyEnhetHasNarmasteChef();
        }
    }

    private void everybodyNamedExists() {
        rutin.people().forEach(person -> {
            exists("personen", person.id(), "chief", person.chief());
            exists("personen", person.id(), "deputy", person.deputy());
        });
        rutin.departments().forEach(part -> exists("avdelningen", part.id(), "chief", part.chief()));
        rutin.units().forEach(unit -> exists("enheten", unit.id(), "chief", unit.chief()));
        rutin.posts().forEach((alarm, post) -> exists("posten", alarm.name(), "person", post.person()));
        rutin.followUp().forEach((form, post) -> exists("avtalsformen", form.name(), "person", post.person()));
    }

    private void chiefsEnd(Person person) {
        Set<String> below = new HashSet<>();
        Optional<Person> over = Optional.of(person);
        while (over.isPresent()) {
            if (!below.add(over.get().id())) {
                refuse("kedjan av ”chief” från personen ”%s” går i ring".formatted(person.id()));
            }
            over = organisation.person(over.get().chief());
        }
    }

    private void isHeld(Flagga flag, Alarm alarm) {
        if (alarm.isForWholeNamnd() && !rutin.posts().containsKey(alarm)) {
            refuse("flaggan ”%s” larmar %s, men ingen har den befattningen i ”posts”".formatted(flag.id(), alarm));
        }
        if (alarm == Alarm.AVDELNINGSCHEF) {
            ours().filter(unit -> organisation.departmentChiefOf(unit.id()).isEmpty())
                    .findFirst()
                    .ifPresent(unit -> refuse(
                            "flaggan ”%s” larmar AVDELNINGSCHEF, men enheten ”%s” har ingen avdelning med ”chief”"
                                    .formatted(flag.id(), unit.id())));
        }
    }

    private void everyEnhetHasNarmasteChef() {
        ours().filter(unit -> organisation.closestChief(unit.id()).isEmpty())
                .findFirst()
                .ifPresent(unit -> refuse(
                        "”dissatisfied” är %s, men enheten ”%s” har ingen närmaste chef: ingen ”chief” över sin egen"
                                .formatted(rutin.handling().dissatisfied(), unit.id())));
    }

    private Stream<Enhet> ours() {
        return rutin.units().stream().filter(unit -> !unit.external());
    }

    private void exists(String what, String id, String key, @Nullable String personId) {
        if (personId != null && organisation.person(personId).isEmpty()) {
            refuse("%s ”%s” har ”%s: %s”, som inte finns i ”people”"
                    .formatted(what, id, key, Objects.requireNonNull(personId)));
        }
    }

    private static void refuse(String sentence) {
        throw new IllegalArgumentException(sentence);
    }
}
