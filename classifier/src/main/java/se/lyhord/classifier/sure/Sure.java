package se.lyhord.classifier.sure;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.lyhord.classifier.Alternative;
import se.lyhord.classifier.Ranking;
import se.lyhord.classifier.Suggestion;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.matter.Arendetyp;
import se.lyhord.config.routine.people.Enhet;

/**
 * When a suggestion is so sure that it may be confirmed unread.
 *
 * @param from how probable every answer must be
 * @param kinds ärendetyper that it may be; not that which calls for nothing
 * @param units enheter that it may go to; none that lies outside
 */
public record Sure(double from, Set<String> kinds, Set<String> units) {
    /** The language in which a registrator sees at a glance what was meant, and of which most was learnt. */
    private static final String READ_BY_ALL = "sv";

    /** Keeps its own copies. */
    public Sure {
        kinds = Set.copyOf(kinds);
        units = Set.copyOf(units);
    }

    /** As the nämnd has it. */
    public static Sure of(Rutin rutin) {
        return new Sure(
                rutin.suggesting().sure(),
                rutin.kinds().stream()
                        .filter(kind -> !kind.isNoMatter(Set.of()))
                        .map(Arendetyp::id)
                        .collect(Collectors.toSet()),
                rutin.units().stream()
                        .filter(unit -> !unit.external())
                        .map(Enhet::id)
                        .collect(Collectors.toSet()));
    }

    /** The same for another probability. */
    public Sure from(double other) {
        return new Sure(other, kinds, units);
    }

    /** Why it is not sure; empty when it is. */
    public Optional<Doubt> about(Suggestion suggestion) {
        if (!suggestion.flags().isEmpty()) {
            return Optional.of(Doubt.FLAGGED);
        }
        if (!suggestion.language().equals(READ_BY_ALL)) {
            return Optional.of(Doubt.FOREIGN);
        }
        if (!suggestion.answersAll() || suggestion.weakest() < from) {
            return Optional.of(Doubt.UNSURE);
        }
        if (!kinds.contains(best(suggestion.kind()))) {
            return Optional.of(Doubt.NO_MATTER);
        }
        return units.contains(best(suggestion.unit())) ? Optional.empty() : Optional.of(Doubt.OUTSIDE);
    }

    private static String best(Ranking ranking) {
        return ranking.best().map(Alternative::id).orElse("");
    }
}
