package se.lyhord.classifier.learn;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.lyhord.classifier.corpus.Example;
import se.lyhord.classifier.model.Question;
import se.lyhord.classifier.suggest.TriedClassifier;

/**
 * Two classifiers on just the same messages, which neither has seen.
 *
 * @param present the scores of the one in use
 * @param candidate those of the other
 * @param isWon whether the candidate is better
 */
public record Contest(Map<Question, Score> present, Map<Question, Score> candidate, boolean isWon) {
    private static final double LEAST = 1e-4;

    /** Keeps its own copies. */
    public Contest {
        present = Map.copyOf(present);
        candidate = Map.copyOf(candidate);
    }

    /**
     * Lets both answer. The candidate wins when it is right at least as often, and finds the right answers to all questions together more
     * probable by more than the standard error of the difference, so that it does not win by chance; and those to no question less.
     */
    public static Contest between(TriedClassifier present, TriedClassifier candidate, List<Example> unseen) {
        var ofPresent = new EnumMap<Question, Score>(Question.class);
        var ofCandidate = new EnumMap<Question, Score>(Question.class);
        var gains = new Gains();
        var ofQuestion = new EnumMap<Question, Gains>(Question.class);
        for (var message : unseen) {
            var before = present.probabilities(message.subject(), message.text());
            var after = candidate.probabilities(message.subject(), message.text());
            double all = 0;
            for (var question : Question.values()) {
                var right = question.labelOf(message);
                if (!right.isEmpty()) {
                    double gain = note(ofPresent, question, before, right) - note(ofCandidate, question, after, right);
                    ofQuestion.computeIfAbsent(question, q -> new Gains()).add(gain);
                    all += gain;
                }
            }
            gains.add(all);
        }
        boolean isWon = right(ofCandidate) >= right(ofPresent)
                && gains.isGain()
                && ofQuestion.values().stream().noneMatch(Gains::isLoss);
        return new Contest(ofPresent, ofCandidate, isWon);
    }

    /** Adds one answer and returns its loss. */
    private static double note(
            Map<Question, Score> scores, Question question, Map<Question, Map<String, Double>> all, String right) {
        var answers = Objects.requireNonNullElse(all.get(question), Map.<String, Double>of());
        double probability = answers.getOrDefault(right, 0.0);
        boolean hit = probability > 0 && answers.values().stream().noneMatch(other -> other > probability);
        double loss = -Math.log(Math.max(probability, LEAST));
        scores.merge(question, Score.NONE.with(hit, loss), (before, one) -> before.with(hit, loss));
        return loss;
    }

    private static int right(Map<Question, Score> scores) {
        return scores.values().stream().mapToInt(Score::right).sum();
    }
}
