package se.lyhord.console.administration;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.calendar.Tidsfrist;
import se.lyhord.config.routine.Organisation;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.people.Alarm;
import se.lyhord.config.routine.people.Avdelning;
import se.lyhord.config.routine.people.Enhet;
import se.lyhord.config.routine.people.Person;
import se.lyhord.config.routine.people.Role;
import se.lyhord.config.routine.people.Utforare;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.console.sheet.Sheet;

/** Who does what by a routine, as tables. */
final class PeopleSheets {
    private static final String NONE = "–";

    private final Rutin rutin;
    private final Organisation organisation;

    PeopleSheets(Rutin rutin) {
        this.rutin = rutin;
        this.organisation = rutin.organisation();
    }

    List<Sheet> all() {
        return List.of(units(), people(), posts(), providers(), authorities(), mayDo());
    }

    private Sheet units() {
        return new Sheet(
                "Enheter",
                List.of("Namn", "Ansvarar för", "Avdelning", "Chef", "E-post", "Svar senast"),
                rutin.units().stream().map(this::unit).toList());
    }

    private List<String> unit(Enhet unit) {
        String department = rutin.departments().stream()
                .filter(each -> each.id().equals(unit.department()))
                .map(Avdelning::name)
                .findFirst()
                .orElse(unit.external() ? "utanför förvaltningen" : NONE);
        return List.of(
                unit.name(),
                unit.description(),
                department,
                name(unit.chief()),
                unit.email(),
                rutin.answerWithin(unit.id()).map(Tidsfrist::inWords).orElse(NONE)
                        + rutin.answerAtLatest(unit.id())
                                .map(latest -> ", vid utredning " + latest.inWords())
                                .orElse(""));
    }

    private Sheet people() {
        return new Sheet(
                "Personer",
                List.of("Namn", "Titel", "E-post", "Närmaste chef", "Ersättare"),
                rutin.people().stream()
                        .map(person -> List.of(
                                person.name(),
                                person.title(),
                                person.email(),
                                name(person.chief()),
                                name(person.deputy())))
                        .toList());
    }

    private Sheet posts() {
        return new Sheet(
                "Larm som gäller hela nämnden",
                List.of("Uppdrag", "Vem"),
                Arrays.stream(Alarm.values())
                        .filter(rutin.posts()::containsKey)
                        .map(alarm -> List.of(
                                alarm.label(),
                                organisation.called(alarm, "").name() + ", "
                                        + organisation.called(alarm, "").email()))
                        .toList());
    }

    private Sheet providers() {
        return new Sheet(
                "Privata utförare",
                List.of("Namn", "E-post", "Enhet som frågar", "Svar inom", "Påminns"),
                rutin.providers().stream().map(this::provider).toList());
    }

    private List<String> provider(Utforare provider) {
        return List.of(
                provider.name(),
                provider.email(),
                rutin.unit(provider.unit()).map(Enhet::name).orElse(provider.unit()),
                provider.answerWithin().inWords(),
                provider.remindBefore().inWords() + " före, sedan var "
                        + provider.remindEvery().inWords());
    }

    private Sheet authorities() {
        return new Sheet(
                "Andra myndigheter",
                List.of("Namn", "Ansvarar för", "E-post"),
                rutin.authorities().stream()
                        .map(authority -> List.of(authority.name(), authority.answersFor(), authority.email()))
                        .toList());
    }

    private Sheet mayDo() {
        return new Sheet(
                "Vem som får göra vad",
                List.of("Vad", "Roller"),
                Arrays.stream(Verb.values())
                        .map(verb -> List.of(
                                verb.label(),
                                rutin.mayDo(verb).stream()
                                        .sorted()
                                        .map(Role::label)
                                        .collect(Collectors.joining(", "))))
                        .toList());
    }

    private String name(@Nullable String person) {
        return organisation.person(person).map(Person::name).orElse(NONE);
    }
}
