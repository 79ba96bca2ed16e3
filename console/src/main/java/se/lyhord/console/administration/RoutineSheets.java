package se.lyhord.console.administration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.calendar.Tidsfrist;
import se.lyhord.config.routine.Organisation;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.matter.Arendetyp;
import se.lyhord.config.routine.matter.Delkod;
import se.lyhord.config.routine.matter.Flagga;
import se.lyhord.config.routine.matter.Kvalitetsfaktor;
import se.lyhord.config.routine.people.Alarm;
import se.lyhord.config.routine.people.Avdelning;
import se.lyhord.config.routine.people.Enhet;
import se.lyhord.config.routine.people.Person;
import se.lyhord.config.routine.people.Role;
import se.lyhord.config.routine.people.Utforare;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.config.routine.rule.Kanal;
import se.lyhord.console.sheet.Sheet;

/** Everything that a routine has decided, as tables. */
final class RoutineSheets {
    private static final String NONE = "–";

    private final Rutin rutin;
    private final Organisation organisation;

    RoutineSheets(Rutin rutin) {
        this.rutin = rutin;
        this.organisation = rutin.organisation();
    }

    /** Those that have a row, in the order of an ärende's way. */
    List<Sheet> all() {
        return Stream.of(
                        rules(),
                        kinds(),
                        factors(),
                        flags(),
                        units(),
                        people(),
                        posts(),
                        providers(),
                        authorities(),
                        mayDo())
                .filter(sheet -> !sheet.rows().isEmpty())
                .toList();
    }

    private Sheet rules() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Bekräftelse", rutin.acknowledgement().trigger().when()));
        rows.add(List.of("Bekräftelse senast", within(rutin.acknowledgement().within())));
        rows.add(List.of("Svar senast", within(rutin.answer().within())));
        rows.add(List.of("Varning före frist", within(rutin.answer().warnBefore())));
        rows.add(List.of("Besked om försening", rutin.handling().delayNotice() ? "ja, med skäl" : "nej"));
        rows.add(List.of(
                "Vägar in",
                rutin.receiving().channels().stream().map(Kanal::swedish).collect(Collectors.joining(", "))));
        rows.add(List.of("Språk", String.join(", ", rutin.receiving().languages())));
        rows.add(List.of("Diarienummer", rutin.diary().number(rutin.inForce().getYear(), 42)));
        rows.add(List.of("Anonymt diarieförs", rutin.diary().anonymous() ? "ja" : "nej"));
        rows.add(List.of(
                "Kontorstid",
                rutin.officeHours().from() + "–" + rutin.officeHours().to()));
        rows.add(List.of("Morgonbrev", String.valueOf(rutin.officeHours().morningMail())));
        rows.add(List.of("Programmet lär sig", rutin.suggesting().learns() ? "ja" : "nej"));
        rows.add(List.of(
                "Gallring", Optional.ofNullable(rutin.retention().decision()).orElse("allt bevaras")));
        return new Sheet("Regler och frister", List.of("Vad", "Så är det"), rows);
    }

    private Sheet kinds() {
        return new Sheet(
                "Ärendetyper",
                List.of("Namn", "Beskrivning", "Hanteras enligt rutinen"),
                rutin.kinds().stream()
                        .map(kind -> List.of(kind.name(), kind.description(), handled(kind)))
                        .toList());
    }

    private String handled(Arendetyp kind) {
        if (kind.inScope() && kind.excludedWhen() == null) {
            return "ja";
        }
        String target = Optional.ofNullable(kind.target())
                .flatMap(rutin::unit)
                .map(unit -> ", lämnas till " + unit.name())
                .orElse("");
        return (kind.excludedWhen() == null ? "nej" : "inte med flaggan " + flag(kind.excludedWhen())) + target;
    }

    private String flag(String id) {
        return rutin.flags().stream()
                .filter(flag -> flag.id().equals(id))
                .map(Flagga::name)
                .findFirst()
                .orElse(id);
    }

    private Sheet factors() {
        return new Sheet(
                "Kvalitetsfaktorer",
                List.of("Namn", "Beskrivning", "Finare indelning"),
                rutin.factors().stream()
                        .map(factor -> List.of(factor.name(), factor.description(), codes(factor)))
                        .toList());
    }

    private static String codes(Kvalitetsfaktor factor) {
        return factor.finer().isEmpty()
                ? NONE
                : factor.finer().stream().map(Delkod::name).collect(Collectors.joining(", "));
    }

    private Sheet flags() {
        return new Sheet(
                "Flaggor, den mest brådskande först",
                List.of("Namn", "Beskrivning", "Larmar", "Samma dag", "Eget skyddat ärende"),
                rutin.flags().stream()
                        .map(flag -> List.of(
                                flag.name(),
                                flag.description(),
                                flag.alarms().isEmpty()
                                        ? NONE
                                        : flag.alarms().stream()
                                                .map(Alarm::label)
                                                .collect(Collectors.joining(", ")),
                                yes(flag.sameDay()),
                                yes(flag.companion())))
                        .toList());
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

    private static String within(@Nullable Tidsfrist within) {
        return within == null ? "ingen frist" : within.inWords();
    }

    private static String yes(boolean is) {
        return is ? "ja" : "nej";
    }
}
