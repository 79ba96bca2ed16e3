package se.lyhord.classifier.local;

import java.util.List;
import java.util.stream.Collectors;
import se.lyhord.classifier.Labels;
import se.lyhord.classifier.Levels;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.matter.Arendetyp;
import se.lyhord.config.routine.matter.Kvalitetsfaktor;
import se.lyhord.config.routine.people.Enhet;
import se.lyhord.config.routine.rule.Svarsnivaer;

/**
 * All that may come out for one nämnd, and from when.
 *
 * @param labels every ärendetyp of the routine, also those it hands over to others: they must be recognised to be handed over
 * @param levels under which it abstains
 * @param units what each enhet is
 */
public record Narrowing(Labels labels, Levels levels, List<LocalUnit> units) {
    /** Keeps its own copy. */
    public Narrowing {
        units = List.copyOf(units);
    }

    /** What the routine allows. */
    public static Narrowing of(Rutin rutin) {
        return new Narrowing(
                new Labels(
                        rutin.kinds().stream().map(Arendetyp::id).collect(Collectors.toSet()),
                        rutin.factors().stream().map(Kvalitetsfaktor::id).collect(Collectors.toSet()),
                        rutin.units().stream().map(Enhet::id).collect(Collectors.toSet())),
                levels(rutin.suggesting().levels()),
                rutin.units().stream().map(LocalUnit::of).toList());
    }

    private static Levels levels(Svarsnivaer own) {
        return new Levels(
                own.ofKind().orElse(Levels.DEFAULT.kind()),
                own.ofFactor().orElse(Levels.DEFAULT.factor()),
                own.ofUnit().orElse(Levels.DEFAULT.unit()));
    }
}
