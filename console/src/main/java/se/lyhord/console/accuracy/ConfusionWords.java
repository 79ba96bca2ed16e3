package se.lyhord.console.accuracy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.spring.annotation.UIScope;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.lyhord.classifier.model.Question;
import se.lyhord.console.sheet.Sheet;
import se.lyhord.register.accuracy.Answered;
import se.lyhord.register.accuracy.OfLabel;
import se.lyhord.register.accuracy.Pair;

/** What is taken for what, in sentences and as a table. */
@Component
@UIScope
class ConfusionWords {
    private static final int SENTENCES = 10;

    private final QuestionWords words;

    ConfusionWords(QuestionWords words) {
        this.words = words;
    }

    /** The most frequent confusions, at most ten. */
    List<String> sentences(Answered answered) {
        return answered.pairs().stream()
                .filter(Pair::isConfusion)
                .limit(SENTENCES)
                .map(pair -> sentence(answered.question(), pair))
                .toList();
    }

    private String sentence(Question question, Pair pair) {
        return "%s föreslogs %s när det blev %s."
                .formatted(
                        words.answer(question, pair.suggested()),
                        pair.count() == 1 ? "1 gång" : pair.count() + " gånger",
                        words.answer(question, pair.confirmed()));
    }

    /** Every answer: a row for what was suggested, a column for what it became, in the same order, so that what was right stands on the slope. */
    Sheet table(Answered answered) {
        Question question = answered.question();
        List<String> became = answered.byLabels().stream().map(OfLabel::label).toList();
        Map<String, Map<String, Integer>> counts =
                answered.pairs().stream().collect(groupingBy(Pair::suggested, toMap(Pair::confirmed, Pair::count)));
        Stream<List<String>> rows = Stream.concat(became.stream(), counts.keySet().stream())
                .distinct()
                .map(id -> row(words.answer(question, id), became, counts.getOrDefault(id, Map.of())));
        return new Sheet(
                "Vad som föreslogs (rader) och vad det blev (kolumner)",
                Stream.concat(Stream.of("Förslag"), became.stream().map(id -> words.answer(question, id)))
                        .toList(),
                Stream.concat(rows, Stream.of(row("Inget förslag", became, abstained(answered))))
                        .toList());
    }

    private static Map<String, Integer> abstained(Answered answered) {
        return answered.byLabels().stream()
                .filter(label -> label.all().abstained() > 0)
                .collect(toMap(OfLabel::label, label -> label.all().abstained()));
    }

    private static List<String> row(String name, List<String> became, Map<String, Integer> counts) {
        return Stream.concat(
                        Stream.of(name),
                        became.stream().map(id -> counts.containsKey(id) ? String.valueOf(counts.get(id)) : ""))
                .toList();
    }
}
