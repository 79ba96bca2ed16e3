package se.lyhord.classifier.suggest;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import se.lyhord.classifier.Alternative;
import se.lyhord.classifier.Ranking;
import se.lyhord.classifier.model.Categorizer;
import se.lyhord.classifier.model.Verdict;

/**
 * Ranks the allowed answers to one question.
 *
 * @param categorizer knows the answers
 * @param allowed ids that may come out
 * @param level under which it abstains
 */
record Ranker(Categorizer categorizer, Set<String> allowed, double level) {
    private static final int OFFERED = 3;

    /** Probabilities are not shared out again after leaving some out: what the model thought of those is doubt about the rest. */
    Ranking rank(Verdict verdict) {
        if (verdict.isBlind()) {
            return new Ranking(List.of(), true);
        }
        var best = IntStream.range(0, verdict.categories())
                .filter(i -> allowed.contains(categorizer.getCategory(i)))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -verdict.probability(i)))
                .limit(OFFERED)
                .map(i -> new Alternative(categorizer.getCategory(i), verdict.probability(i), verdict.words(i)))
                .toList();
        return new Ranking(best, best.isEmpty() || best.getFirst().probability() < level);
    }
}
