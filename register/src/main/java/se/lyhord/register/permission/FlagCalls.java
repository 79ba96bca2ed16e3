package se.lyhord.register.permission;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.calendar.SvenskTid;
import se.lyhord.config.routine.matter.Flagga;
import se.lyhord.config.routine.people.Enhet;
import se.lyhord.register.routine.RoutineInForce;

/**
 * To which ärenden flags call a person, so that a question to the database can say it.
 *
 * @param units the enheter that are told apart; the person is called to all others alike
 * @param all each flag with the enhet, {@link #ELSEWHERE} standing for those others, and when what it holds for arrived
 */
record FlagCalls(Set<String> units, List<Call> all) {
    /** No enhet has this id. */
    static final String ELSEWHERE = "";

    FlagCalls {
        units = Set.copyOf(units);
        all = List.copyOf(all);
    }

    /** Asks about each flag of each version at each enhet. */
    static FlagCalls of(Reader reader, List<RoutineInForce> versions) {
        Set<String> units = new HashSet<>(reader.account().units());
        versions.forEach(
                version -> version.rutin().units().stream().map(Enhet::id).forEach(units::add));
        Set<String> asked = new HashSet<>(units);
        asked.add(ELSEWHERE);
        List<Call> all = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            RoutineInForce version = versions.get(i);
            // What arrived before the first version follows the first.
            @Nullable Instant since = i == 0 ? null : begins(version);
            @Nullable Instant until = i + 1 < versions.size() ? begins(versions.get(i + 1)) : null;
            for (Flagga flag : version.rutin().flags()) {
                asked.stream()
                        .filter(unit -> reader.isCalled(version.rutin(), Set.of(flag.id()), unit))
                        .forEach(unit -> all.add(new Call(flag.id(), unit, since, until)));
            }
        }
        return new FlagCalls(units, all);
    }

    private static Instant begins(RoutineInForce version) {
        return version.rutin().inForce().atStartOfDay(SvenskTid.ZONE).toInstant();
    }

    /**
     * One of them.
     *
     * @param since null for always
     * @param until null for ever
     */
    record Call(
            String flag,
            String unit,
            @Nullable Instant since,
            @Nullable Instant until) {}
}
