package se.lyhord.classifier.benchmark;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lyhord.classifier.corpus.Example;
import se.lyhord.classifier.model.Question;
import se.lyhord.classifier.model.WeighedMessages;

/**
 * liblinear's support vector machine on the vectors that our models learn from; its cost is chosen for each question by what serves best the messages
 * of two writers that it leaves out.
 */
record LinearSvm(Set<String> leftOut) implements Contestant {
    private static final List<Double> COSTS = List.of(.1, .3, 1.0, 3.0);
    private static final double TOLERANCE = .01;

    @Override
    public String name() {
        return "linear SVM, our vectors";
    }

    @Override
    public Learnt learn(List<Example> examples) {
        Linear.disableDebugOutput();
        Map<Question, Machine> machines = Stream.of(Question.values())
                .parallel()
                .collect(Collectors.toMap(question -> question, question -> best(question, examples)));
        return (question, example) ->
                Optional.ofNullable(machines.get(question)).orElseThrow().answers(example);
    }

    private Machine best(Question question, List<Example> all) {
        var examples = all.stream()
                .filter(example -> !question.labelOf(example).isEmpty())
                .toList();
        var seen = examples.stream()
                .filter(example -> !leftOut.contains(example.hand()))
                .toList();
        var unseen = examples.stream()
                .filter(example -> leftOut.contains(example.hand()))
                .toList();
        var weighed = WeighedMessages.of(question, seen);
        double cost = COSTS.parallelStream()
                .max(Comparator.comparing(some -> hits(train(question, seen, weighed, some), question, unseen)))
                .orElseThrow();
        return train(question, examples, WeighedMessages.of(question, examples), cost);
    }

    private static long hits(Machine machine, Question question, List<Example> unseen) {
        return unseen.stream()
                .filter(example -> machine.answers(example).getFirst().equals(question.labelOf(example)))
                .count();
    }

    private static Machine train(Question question, List<Example> examples, WeighedMessages weighed, double cost) {
        var labels =
                examples.stream().map(question::labelOf).distinct().sorted().toList();
        var problem = new Problem();
        problem.l = examples.size();
        problem.n = weighed.size() + 1;
        problem.x = examples.stream().map(example -> vector(weighed, example)).toArray(Feature[][]::new);
        problem.y = examples.stream()
                .mapToDouble(example -> labels.indexOf(question.labelOf(example)))
                .toArray();
        return new Machine(
                Linear.train(problem, new Parameter(SolverType.L2R_L2LOSS_SVC_DUAL, cost, TOLERANCE)), weighed, labels);
    }

    /** Numbered from 1 as liblinear wants it, and last the feature that every text has. */
    private static Feature[] vector(WeighedMessages weighed, Example example) {
        return Stream.concat(
                        weighed.weigh(example).entrySet().stream()
                                .map(feature -> new FeatureNode(feature.getKey() + 1, feature.getValue())),
                        Stream.of(new FeatureNode(weighed.size() + 1, 1)))
                .toArray(Feature[]::new);
    }

    private record Machine(Model model, WeighedMessages weighed, List<String> labels) {
        List<String> answers(Example example) {
            var scores = new double[labels.size()];
            Linear.predictValues(model, vector(weighed, example), scores);
            int[] numbers = Arrays.copyOf(model.getLabels(), scores.length);
            return Best.three(scores, i -> labels.get(numbers[i]));
        }
    }
}
