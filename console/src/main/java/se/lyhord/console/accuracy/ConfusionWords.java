package se.lyhord.console.accuracy;

import com.vaadin.flow.spring.annotation.UIScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

    /** Every answer: a row for what was suggested, a column for what it became. */
    Sheet table(Answered answered) {
        Question question = answered.question();
        List<String> became =
                answered.byLabels().stream().map(OfLabel::label).sorted().toList();
        Map<String, Map<String, Integer>> counts = answered.pairs().stream()
                .collect(Collectors.groupingBy(Pair::suggested, Collectors.toMap(Pair::confirmed, Pair::count)));
        List<List<String>> rows = new ArrayList<>();
        for (String suggested : new TreeSet<>(counts.keySet())) {
            rows.add(row(words.answer(question, suggested), became, counts.getOrDefault(suggested, Map.of())));
        }
        rows.add(row("Inget förslag", became, abstained(answered)));
        return new Sheet(
                "Vad som föreslogs (rader) och vad det blev (kolumner)",
                Stream.concat(Stream.of("Förslag"), became.stream().map(id -> words.answer(question, id)))
                        .toList(),
                rows);
    }

    private static Map<String, Integer> abstained(Answered answered) {
        return answered.byLabels().stream()
                .filter(label -> label.all().abstained() > 0)
                .collect(Collectors.toMap(OfLabel::label, label -> label.all().abstained()));
    }

    private static List<String> row(String name, List<String> became, Map<String, Integer> counts) {
        return Stream.concat(
                        Stream.of(name),
                        became.stream().map(id -> counts.containsKey(id) ? String.valueOf(counts.get(id)) : ""))
                .toList();
    }
}
