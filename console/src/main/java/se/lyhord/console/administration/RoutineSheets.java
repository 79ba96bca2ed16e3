package se.lyhord.console.administration;

import java.util.List;
import java.util.stream.Stream;
import se.lyhord.config.routine.Rutin;
import se.lyhord.console.sheet.Sheet;

/** Everything that a routine has decided, as tables. */
record RoutineSheets(Rutin rutin) {
    /** Those that have a row, in the order of an ärende's way. */
    List<Sheet> all() {
        return Stream.of(
                        List.of(new RuleSheet(rutin).rules()),
                        new MatterSheets(rutin).all(),
                        new PeopleSheets(rutin).all())
                .flatMap(List::stream)
                .filter(sheet -> !sheet.rows().isEmpty())
                .toList();
    }
}
