package se.lyhord.classifier.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import se.lyhord.classifier.corpus.Example;

/**
 * Every message answered by models that have read nothing by its writer.
 *
 * @param examples messages, which are both learnt and asked about, and labels' own words, which are always learnt
 */
public record CrossValidation(List<Example> examples) {
    private static final int GROUPS = 4;

    /** Keeps its own copy of the examples. */
    public CrossValidation {
        examples = List.copyOf(examples);
    }

    /**
     * Trains on all groups of writers but one, for each group, on all of the machine's cores.
     *
     * @param progress told each group's writers and how they were answered when that is done, from any thread
     */
    public Results run(BiConsumer<List<String>, Results> progress) {
        var trainings = groups().stream()
                .map(group -> (Supplier<Results>) () -> without(group, progress))
                .toList();
        return Trained.all(trainings).stream()
                .reduce(Results::plus)
                .orElseThrow(() -> new IllegalArgumentException("No messages to ask about"));
    }

    private Results without(List<String> group, BiConsumer<List<String>, Results> progress) {
        var parts = examples.stream().collect(Collectors.partitioningBy(example -> group.contains(example.hand())));
        var results = Trained.results(of(parts, false), of(parts, true));
        progress.accept(group, results);
        return results;
    }

    private static List<Example> of(Map<Boolean, List<Example>> parts, boolean asked) {
        return parts.getOrDefault(asked, List.of());
    }

    /** The writers in groups with about as many messages each, always the same. */
    List<List<String>> groups() {
        var messages = new TreeMap<String, Integer>();
        examples.stream()
                .map(Example::hand)
                .filter(hand -> !hand.isEmpty())
                .forEach(hand -> messages.merge(hand, 1, Integer::sum));
        var groups = new ArrayList<List<String>>();
        messages.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(writer -> place(writer, groups, messages));
        return groups;
    }

    private static void place(
            Map.Entry<String, Integer> writer, List<List<String>> groups, Map<String, Integer> messages) {
        if (groups.size() < GROUPS) {
            groups.add(new ArrayList<>());
            groups.getLast().add(writer.getKey());
        } else {
            groups.stream()
                    .min(Comparator.comparingInt(group -> group.stream()
                            .mapToInt(hand -> messages.getOrDefault(hand, 0))
                            .sum()))
                    .ifPresent(smallest -> smallest.add(writer.getKey()));
        }
    }
}
