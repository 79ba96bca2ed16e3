package se.lyhord.classifier;

import java.util.Set;

/**
 * The ids that may come out, as the nämnd's routine spells them.
 *
 * @param kinds ärendetyper
 * @param factors kvalitetsfaktorer
 * @param units enheter
 */
public record Labels(Set<String> kinds, Set<String> factors, Set<String> units) {
    /** Keeps its own copies. */
    public Labels {
        kinds = Set.copyOf(kinds);
        factors = Set.copyOf(factors);
        units = Set.copyOf(units);
    }
}
