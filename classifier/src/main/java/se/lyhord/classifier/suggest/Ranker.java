package se.lyhord.classifier.suggest;

import java.util.Comparator;
import java.util.List;
import se.lyhord.classifier.Alternative;
import se.lyhord.classifier.Ranking;
import se.lyhord.classifier.Reason;
import se.lyhord.classifier.model.Categorizer;
import se.lyhord.classifier.model.Verdict;
import se.lyhord.classifier.suggest.Answers.Answer;

/**
 * Ranks the answers to one question.
 *
 * @param categorizer knows the model's
 * @param answers that may come out
 * @param level under which it abstains
 */
record Ranker(Categorizer categorizer, Answers answers, double level) {
    private static final int OFFERED = 3;

    Ranking rank(Verdict verdict, String subject, String text) {
        if (verdict.isBlind()) {
            return new Ranking(List.of(), true);
        }
        var best = answers.of(categorizer, verdict, subject, text).stream()
                .sorted(Comparator.comparingDouble(answer -> -answer.probability()))
                .limit(OFFERED)
                .map(answer -> new Alternative(answer.id(), answer.probability(), reasons(verdict, answer)))
                .toList();
        return new Ranking(best, best.isEmpty() || best.getFirst().probability() < level);
    }

    private static List<Reason> reasons(Verdict verdict, Answer answer) {
        return answer.category() < 0 ? List.of() : verdict.reasons(answer.category());
    }
}
