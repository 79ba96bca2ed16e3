package se.lyhord.register.routine;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.lyhord.config.routine.Organisation;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.Rutinversioner;

/** Every nämnd's routine, in each of its versions; safe for use by many threads at once. */
public class Routines {
    private final Clock clock;
    private volatile Map<String, List<RoutineInForce>> versions;

    /**
     * The routines of this installation.
     *
     * @throws se.lyhord.config.routine.RutinException when two versions of a nämnd's routine begin on the same day
     */
    public Routines(List<Rutin> rutiner, Clock clock) {
        this.clock = clock;
        this.versions = byNamnd(rutiner);
    }

    private static Map<String, List<RoutineInForce>> byNamnd(List<Rutin> rutiner) {
        Map<String, List<Rutin>> byNamnd = rutiner.stream()
                .collect(Collectors.groupingBy(rutin -> rutin.namnd().id(), TreeMap::new, Collectors.toList()));
        Map<String, List<RoutineInForce>> inOrder = new TreeMap<>();
        byNamnd.forEach((namnd, versions) -> inOrder.put(
                namnd,
                new Rutinversioner(versions)
                        .all().stream().map(RoutineInForce::of).toList()));
        return Collections.unmodifiableMap(inOrder);
    }

    /** Takes other routines into use, all or none; for a nämnd that goes on, what has arrived keeps following the version of its day. */
    public void replace(List<Rutin> rutiner) {
        versions = byNamnd(rutiner);
    }

    /** The ids of the nämnder. */
    public List<String> namnder() {
        return List.copyOf(versions.keySet());
    }

    /** The routine that a message follows that arrived at this moment. */
    public RoutineInForce at(String namnd, Instant arrivedAt) {
        return on(namnd, RoutineInForce.arrivalDate(arrivedAt));
    }

    /** The routine that holds today. */
    public RoutineInForce today(String namnd) {
        return at(namnd, clock.instant());
    }

    /** Every version of a nämnd's routine, the one that began first being first; empty for an unknown nämnd. */
    public List<RoutineInForce> versions(String namnd) {
        return versions.getOrDefault(namnd, List.of());
    }

    /** Who works at the nämnd today: people change while what a citizen was promised stands. */
    public Organisation organisation(String namnd) {
        return today(namnd).rutin().organisation();
    }

    /** The latest version that had begun; before the first had, the first. */
    private RoutineInForce on(String namnd, LocalDate day) {
        List<RoutineInForce> known = versions.get(namnd);
        if (known == null) {
            throw new IllegalStateException("No routine for nämnd " + namnd);
        }
        return known.stream()
                .filter(version -> !version.rutin().inForce().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(known.getFirst());
    }
}
