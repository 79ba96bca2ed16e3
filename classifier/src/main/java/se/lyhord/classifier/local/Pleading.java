package se.lyhord.classifier.local;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The words by which an enhet is told from others: its keywords, and, weaker, those of its name and description. */
final class Pleading {
    private static final double OWN_WORD = 1;
    private static final double DESCRIBED = .25;
    private static final double MOST = 4;
    private static final int TELLING = 6;

    private final List<List<Vocable>> keywords;
    private final List<Vocable> described;

    Pleading(LocalUnit unit) {
        keywords = unit.keywords().stream().map(word -> Vocable.of(word, 1)).toList();
        List<Vocable> others = new ArrayList<>(Vocable.of(unit.name() + " " + unit.description(), TELLING));
        keywords.forEach(others::removeAll);
        described = List.copyOf(others);
    }

    /** How much the text speaks for the enhet: 0 not at all, 1 one of its keywords, at most 4. */
    double strength(Collection<String> words) {
        double own = OWN_WORD
                * keywords.stream()
                        .filter(phrase -> phrase.stream().allMatch(word -> word.isOneOf(words)))
                        .count();
        double told = DESCRIBED
                * described.stream().filter(word -> word.isOneOf(words)).count();
        return Math.min(own + told, MOST);
    }
}
