package se.lyhord.register.volume;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.lyhord.classifier.Alternative;
import se.lyhord.classifier.Flag;
import se.lyhord.classifier.Ranking;
import se.lyhord.classifier.Reason;
import se.lyhord.classifier.Suggestion;
import se.lyhord.classifier.corpus.Example;
import tools.jackson.databind.json.JsonMapper;

/** What a classifier might have suggested about an example: mostly right, sometimes unsure, now and then wrong. */
enum Suggesting {
    SURE(0.93, false),
    UNSURE(0.46, true),
    WRONG(0.81, false);

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern WORD = Pattern.compile("\\p{L}{6,}");
    private static final int REASONS = 4;
    private static final double LEAST = 0.01;

    private final double best;
    private final boolean abstained;

    Suggesting(double best, boolean abstained) {
        this.best = best;
        this.abstained = abstained;
    }

    /** It as the database keeps it. */
    String about(Example example, Labels labels) {
        List<Reason> reasons = WORD.matcher(example.text())
                .results()
                .sorted(Comparator.comparingInt(word -> -word.group().length()))
                .limit(REASONS)
                .map(word -> new Reason(word.group(), word.start(), word.end(), false, best))
                .toList();
        return JSON.writeValueAsString(new Suggestion(
                ranking(example.kind(), labels.kinds(), reasons),
                ranking(example.factor(), labels.factors(), reasons),
                ranking(example.unit(), labels.units(), reasons),
                example.flags().stream()
                        .filter(labels.flags()::contains)
                        .map(flag -> new Flag(flag, ""))
                        .toList(),
                example.lang()));
    }

    private Ranking ranking(String right, List<String> labels, List<Reason> reasons) {
        List<String> others = Stream.of(1, 2)
                .map(step -> labels.get((labels.indexOf(right) + step) % labels.size()))
                .toList();
        List<String> order = this == WRONG
                ? List.of(others.getFirst(), right, others.getLast())
                : List.of(right, others.getFirst(), others.getLast());
        double rest = 1 - best;
        return new Ranking(
                List.of(
                        new Alternative(order.getFirst(), best, reasons),
                        new Alternative(order.get(1), rest - LEAST, List.of()),
                        new Alternative(order.getLast(), LEAST, List.of())),
                abstained);
    }

    /** The ids that the routine has. */
    record Labels(List<String> kinds, List<String> factors, List<String> units, List<String> flags) {}
}
