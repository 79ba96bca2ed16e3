package se.lyhord.console.administration;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.matter.Arendetyp;
import se.lyhord.config.routine.matter.Delkod;
import se.lyhord.config.routine.matter.Flagga;
import se.lyhord.config.routine.matter.Kvalitetsfaktor;
import se.lyhord.config.routine.people.Alarm;
import se.lyhord.console.sheet.Sheet;

/** What a routine tells matters apart by, as tables. */
final class MatterSheets {
    private static final String NONE = "–";

    private final Rutin rutin;

    MatterSheets(Rutin rutin) {
        this.rutin = rutin;
    }

    List<Sheet> all() {
        return List.of(kinds(), factors(), flags());
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

    private static String yes(boolean is) {
        return is ? "ja" : "nej";
    }
}
