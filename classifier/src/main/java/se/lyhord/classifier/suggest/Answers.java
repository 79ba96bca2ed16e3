package se.lyhord.classifier.suggest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import se.lyhord.classifier.local.LocalAnswer;
import se.lyhord.classifier.local.LocalUnits;
import se.lyhord.classifier.model.Categorizer;
import se.lyhord.classifier.model.Verdict;

/** What a model's verdict says of the answers that may come out, all of them, in no order. */
interface Answers {
    List<Answer> of(Categorizer categorizer, Verdict verdict, String subject, String text);

    /**
     * One of them.
     *
     * @param category the model's one whose words explain it; -1 when none does
     */
    record Answer(String id, double probability, int category) {}

    /** Probabilities are not shared out again after leaving some out: what the model thought of those is doubt about the rest. */
    static Answers only(Set<String> allowed) {
        return (categorizer, verdict, subject, text) -> IntStream.range(0, verdict.categories())
                .filter(i -> allowed.contains(categorizer.getCategory(i)))
                .mapToObj(i -> new Answer(categorizer.getCategory(i), verdict.probability(i), i))
                .toList();
    }

    /** The nämnd's enheter, which the model may know by other names. */
    static Answers local(LocalUnits units) {
        return (categorizer, verdict, subject, text) -> {
            Map<String, Double> labels = new LinkedHashMap<>();
            for (int i = 0; i < verdict.categories(); i++) {
                labels.put(categorizer.getCategory(i), verdict.probability(i));
            }
            List<Answer> answers = new ArrayList<>();
            for (LocalAnswer answer : units.answers(labels, subject, text)) {
                if (answer.probability() > 0) {
                    answers.add(new Answer(answer.unit(), answer.probability(), categorizer.getIndex(answer.label())));
                }
            }
            return answers;
        };
    }
}
