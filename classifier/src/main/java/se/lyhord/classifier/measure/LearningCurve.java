package se.lyhord.classifier.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.lyhord.classifier.corpus.Example;
import se.lyhord.classifier.model.Question;

/**
 * How much better more messages make the answers.
 *
 * @param learnt messages and the labels' own words
 * @param asked messages by other writers
 */
public record LearningCurve(List<Example> learnt, List<Example> asked) {
    private static final List<Integer> MESSAGES = List.of(5, 20, 100, Integer.MAX_VALUE);
    private static final long SEED = 20261122;

    /** Keeps its own copies. */
    public LearningCurve {
        learnt = List.copyOf(learnt);
        asked = List.copyOf(asked);
    }

    /**
     * One point of the curve.
     *
     * @param messages of each label at most; {@link Integer#MAX_VALUE} for all there are
     * @param words whether the labels' own words were learnt too
     */
    public record Point(int messages, boolean words, Results results) {}

    /** Trains for all points on all of the machine's cores; tells of each that is done, from any thread. */
    public List<Point> points(Consumer<Point> progress) {
        var trainings = MESSAGES.stream()
                .flatMap(messages ->
                        Stream.of(true, false).map(words -> (Supplier<Point>) () -> point(messages, words, progress)))
                .toList();
        return Trained.all(trainings);
    }

    private Point point(int messages, boolean words, Consumer<Point> progress) {
        var point = new Point(messages, words, Trained.results(examples(messages, words), asked));
        progress.accept(point);
        return point;
    }

    /** So many messages of each label; one that is chosen for one question only teaches nothing about the others. */
    List<Example> examples(int messages, boolean words) {
        var shuffled = new ArrayList<>(learnt);
        Collections.shuffle(shuffled, new Random(SEED));
        var taken = new EnumMap<Question, Map<String, Integer>>(Question.class);
        var chosen = new ArrayList<Example>();
        for (var example : shuffled) {
            if (example.hand().isEmpty()) {
                if (words) {
                    chosen.add(example);
                }
                continue;
            }
            var kind = label(Question.KIND, example, messages, taken);
            var factor = label(Question.FACTOR, example, messages, taken);
            var unit = label(Question.UNIT, example, messages, taken);
            if (!(kind + factor + unit).isEmpty()) {
                chosen.add(new Example(
                        example.id(),
                        example.subject(),
                        example.text(),
                        kind,
                        factor,
                        unit,
                        example.flags(),
                        example.lang()));
            }
        }
        return chosen;
    }

    private static String label(
            Question question, Example example, int messages, Map<Question, Map<String, Integer>> taken) {
        var label = question.labelOf(example);
        int before = taken.computeIfAbsent(question, q -> new HashMap<>()).merge(label, 1, Integer::sum) - 1;
        return before < messages ? label : "";
    }
}
