package se.lyhord.classifier.benchmark;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.lyhord.classifier.Alternative;
import se.lyhord.classifier.Ranking;
import se.lyhord.classifier.benchmark.Contestant.Learnt;
import se.lyhord.classifier.corpus.Example;
import se.lyhord.classifier.measure.Scorecard;
import se.lyhord.classifier.model.Question;

/** How right each way is about the same messages, and how far behind the best. */
record Accuracy(List<Example> messages) {
    void print(Map<String, Learnt> ways, PrintStream out) {
        var cards = new LinkedHashMap<String, Map<Question, Scorecard>>();
        ways.forEach((name, learnt) -> cards.put(name, cards(learnt)));
        for (var question : Question.values()) {
            out.printf("%n%-40s %9s %9s %9s %12s%n", question.id(), "right", "macro-F1", "top 3", "to the best");
            double best = cards.values().stream()
                    .mapToDouble(card -> of(card, question).accuracy())
                    .max()
                    .orElse(0);
            cards.forEach((name, of) -> {
                var card = of(of, question);
                out.printf(
                        "  %-38s %7.1f %% %7.1f %% %7.1f %% %12.1f%n",
                        name,
                        card.accuracy() * 100,
                        card.macroF1() * 100,
                        card.topThree() * 100,
                        (card.accuracy() - best) * 100);
            });
        }
    }

    private Map<Question, Scorecard> cards(Learnt learnt) {
        var cards = new EnumMap<Question, Scorecard>(Question.class);
        for (var question : Question.values()) {
            var card = new Scorecard();
            for (var message : messages) {
                var answers = learnt.answers(question, message).stream()
                        .map(id -> new Alternative(id, 0, List.of()))
                        .toList();
                card.add(question.labelOf(message), new Ranking(answers, false));
            }
            cards.put(question, card);
        }
        return cards;
    }

    private static Scorecard of(Map<Question, Scorecard> cards, Question question) {
        return Optional.ofNullable(cards.get(question)).orElseThrow();
    }
}
