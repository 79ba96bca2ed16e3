package se.lyhord.config.routine;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * All versions of one nämnd's routine.
 *
 * <p>An ärende follows the version of its arrival date in what it promises the citizen. People change without the promise changing, so
 * whom to call is asked of the version that is in force today.
 */
public final class Rutinversioner {
    private final List<Rutin> byDate;

    /**
     * These versions, in any order.
     *
     * @throws RutinException when there is none, when they are of different nämnder, or when two begin on the same day
     */
    public Rutinversioner(List<Rutin> versions) {
        this.byDate =
                versions.stream().sorted(Comparator.comparing(Rutin::inForce)).toList();
        if (byDate.isEmpty()) {
            throw new RutinException("En nämnd måste ha minst en rutin.");
        }
        for (int later = 1; later < byDate.size(); later++) {
            check(byDate.get(later - 1), byDate.get(later));
        }
    }

    /** The version in force on this day; before the first began, the first. */
    public Rutin on(LocalDate day) {
        return byDate.reversed().stream()
                .filter(version -> !version.inForce().isAfter(day))
                .findFirst()
                .orElseGet(byDate::getFirst);
    }

    /** Every version, the one that began first being first. */
    public List<Rutin> all() {
        return byDate;
    }

    private static void check(Rutin earlier, Rutin later) {
        String one = earlier.namnd().id();
        String other = later.namnd().id();
        if (!one.equals(other)) {
            throw new RutinException(
                    "Rutinerna ”%s” och ”%s” har olika nämnder i ”namnd.id”, ”%s” och ”%s”, och är därför inte versioner av samma rutin."
                            .formatted(earlier.id(), later.id(), one, other));
        }
        if (earlier.inForce().equals(later.inForce())) {
            throw new RutinException(
                    "Rutinerna ”%s” och ”%s” för nämnden ”%s” har samma dag i ”inForce”, %s. Bara en kan gälla."
                            .formatted(earlier.id(), later.id(), one, earlier.inForce()));
        }
    }
}
