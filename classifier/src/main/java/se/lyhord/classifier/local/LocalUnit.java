package se.lyhord.classifier.local;

import java.util.List;
import java.util.Set;
import se.lyhord.config.routine.people.Enhet;

/**
 * An enhet of a nämnd, as far as it helps to tell which messages are for it.
 *
 * @param name and description: its own words for what it does
 * @param covers the built-in enheter whose work it does
 * @param keywords words of its work
 */
public record LocalUnit(String id, String name, String description, Set<String> covers, List<String> keywords) {
    /** Keeps its own copies. */
    public LocalUnit {
        covers = Set.copyOf(covers);
        keywords = List.copyOf(keywords);
    }

    static LocalUnit of(Enhet unit) {
        return new LocalUnit(
                unit.id(),
                unit.name(),
                unit.description(),
                unit.covers().isEmpty() ? Set.of(unit.id()) : Set.copyOf(unit.covers()),
                unit.keywords());
    }

    /** As a model sees it that was trained with this nämnd's own enheter. */
    LocalUnit itself() {
        return new LocalUnit(id, name, description, Set.of(id), keywords);
    }
}
