package se.lyhord.intake.converse.hear;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lyhord.config.routine.Amne;

/** Counts, for each label, what was heard rightly, wrongly and not at all. */
final class ListenerMeasure {
    private static final Listener LISTENER = new Listener();

    private final List<String> misses = new ArrayList<>();
    private final Map<String, int[]> counts;

    ListenerMeasure(List<LabelledSentence> sentences) {
        this.counts = labels().collect(
                        Collectors.toMap(label -> label, _ -> new int[3], (a, _) -> a, java.util.TreeMap::new));
        sentences.forEach(this::count);
    }

    private void count(LabelledSentence sentence) {
        Set<String> heard = heard(sentence);
        counts.forEach((label, count) -> {
            boolean is = heard.contains(label);
            if (sentence.holds(label)) {
                count[is ? 0 : 2]++;
                if (!is) {
                    misses.add("missed " + label + ": " + sentence.text());
                }
            } else if (is && !sentence.mayHold(label)) {
                count[1]++;
                misses.add("heard " + label + ": " + sentence.text());
            }
        });
    }

    static Set<String> heard(LabelledSentence sentence) {
        Heard heard = LISTENER.hear(sentence.text(), sentence.language(), List.of("Vällingby", "فالينغبي", "Tensta"));
        Set<String> labels = new TreeSet<>();
        heard.sights().forEach(sight -> labels.add(sight.key()));
        heard.topics().forEach(topic -> labels.add(topic.name().toLowerCase(Locale.ROOT)));
        return labels;
    }

    private static Stream<String> labels() {
        return Stream.concat(
                Stream.of(Sight.values()).map(Sight::key),
                Stream.of(Amne.values()).map(topic -> topic.name().toLowerCase(Locale.ROOT)));
    }

    double recall(String label) {
        int[] count = counts.getOrDefault(label, new int[3]);
        return (double) count[0] / Math.max(1, count[0] + count[2]);
    }

    double precision(String label) {
        int[] count = counts.getOrDefault(label, new int[3]);
        return (double) count[0] / Math.max(1, count[0] + count[1]);
    }

    String table() {
        return counts.entrySet().stream()
                .map(entry -> "%-10s right %2d wrong %2d missed %2d  recall %.2f precision %.2f"
                        .formatted(
                                entry.getKey(),
                                entry.getValue()[0],
                                entry.getValue()[1],
                                entry.getValue()[2],
                                recall(entry.getKey()),
                                precision(entry.getKey())))
                .collect(Collectors.joining("\n", "", "\n" + String.join("\n", misses)));
    }
}
