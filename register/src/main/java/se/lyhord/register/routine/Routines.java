package se.lyhord.register.routine;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.RutinException;

/** Every nämnd's routine, in each of its versions; safe for use by many threads at once. */
public class Routines {
    private final Clock clock;
    private volatile Map<String, List<RoutineInForce>> versions;

    /**
     * The routines of this installation.
     *
     * @throws RutinException when two versions of a nämnd's routine begin on the same day
     */
    public Routines(List<Rutin> rutiner, Clock clock) {
        this.clock = clock;
        this.versions = byNamnd(rutiner);
    }

    private static Map<String, List<RoutineInForce>> byNamnd(List<Rutin> rutiner) {
        Set<String> beginnings = new TreeSet<>();
        rutiner.forEach(rutin -> {
            if (!beginnings.add(rutin.namnd().id() + " " + rutin.inForce())) {
                throw new RutinException("Två rutiner för nämnden ”%s” börjar gälla samma dag, %s."
                        .formatted(rutin.namnd().id(), rutin.inForce()));
            }
        });
        return rutiner.stream()
                .sorted(Comparator.comparing(Rutin::inForce))
                .map(RoutineInForce::of)
                .collect(Collectors.groupingBy(
                        version -> version.rutin().namnd().id(), TreeMap::new, Collectors.toUnmodifiableList()));
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
