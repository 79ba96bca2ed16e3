package se.lyhord.classifier.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.OnePassRealValueDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import se.lyhord.classifier.corpus.Example;
import se.lyhord.classifier.text.Features;

/** Trains models from examples; the same examples in the same order always give the same models. */
public final class ModelTrainer {
    /** Parts that the examples are cut into, each answered by a model of the others, to find out how sure to be. */
    private static final int FOLDS = 3;

    /** An example ready to learn from; only messages, not the definitions of labels, are put to the test. */
    private record Lesson(Features features, String label, boolean message, int times) {}

    /**
     * Trains one model for each question; takes a quarter of a minute for a thousand messages.
     *
     * @param examples at least two labels for each question
     * @throws IllegalArgumentException when a question has fewer than two labels among the examples
     */
    public Models train(List<Example> examples) {
        return train(examples, Curriculum.PLAIN);
    }

    /** The same, heeding the curriculum; in the caller's own pool where the caller works in one. */
    public Models train(List<Example> examples, Curriculum curriculum) {
        var features = examples.stream()
                .map(example -> Features.of(example.subject(), example.text()).only(curriculum.features()))
                .toList();
        var trained = new EnumMap<Question, Categorizer>(Question.class);
        for (var question : Question.values()) {
            trained.put(question, train(question, lessons(question, examples, features, curriculum)));
        }
        return Models.of(trained);
    }

    private static List<Lesson> lessons(
            Question question, List<Example> examples, List<Features> features, Curriculum curriculum) {
        return IntStream.range(0, examples.size())
                .mapToObj(i -> new Lesson(
                        features.get(i),
                        question.labelOf(examples.get(i)),
                        !examples.get(i).lang().isEmpty(),
                        curriculum.times().applyAsInt(examples.get(i))))
                .filter(lesson -> !lesson.label().isEmpty())
                .toList();
    }

    private static Categorizer train(Question question, List<Lesson> lessons) {
        if (lessons.stream().map(Lesson::label).distinct().count() < 2) {
            throw new IllegalArgumentException("Fewer than two labels to learn for " + question.id());
        }
        // Forked, not given to the common pool: who trains beside other work keeps it on a thread of its own.
        var training = ForkJoinTask.adapt(() -> uncalibrated(question, lessons)).fork();
        var trials = IntStream.range(0, FOLDS)
                .parallel()
                .mapToObj(fold -> trials(question, lessons, fold, training))
                .flatMap(List::stream)
                .toList();
        var whole = training.join();
        var lift = lift(question, lessons, whole);
        return whole.calibrated(Calibration.fit(trials, lift));
    }

    private static List<Double> lift(Question question, List<Lesson> lessons, Categorizer whole) {
        var counts = lessons.stream().collect(Collectors.groupingBy(Lesson::label, Collectors.counting()));
        return whole.answers()
                .map(answer -> counts.getOrDefault(answer, 1L) / (double) lessons.size())
                .map(frequency -> Math.pow(frequency, -question.evening()))
                .toList();
    }

    /** A fold's answers, in the order of the whole model's categories. */
    private static List<Calibration.Trial> trials(
            Question question, List<Lesson> lessons, int fold, ForkJoinTask<Categorizer> training) {
        var seen = new ArrayList<Lesson>();
        var unseen = new ArrayList<Lesson>();
        for (int i = 0; i < lessons.size(); i++) {
            var lesson = lessons.get(i);
            (i % FOLDS == fold && lesson.message() ? unseen : seen).add(lesson);
        }
        var model = uncalibrated(question, seen);
        var whole = training.join();
        var trials = new ArrayList<Calibration.Trial>();
        for (var lesson : unseen) {
            var answered = model.raw(lesson.features());
            var raw = new double[whole.getNumberOfCategories()];
            for (int i = 0; i < answered.length; i++) {
                raw[whole.getIndex(model.getCategory(i))] = answered[i];
            }
            trials.add(new Calibration.Trial(raw, whole.getIndex(lesson.label())));
        }
        return trials;
    }

    private static Categorizer uncalibrated(Question question, List<Lesson> lessons) {
        var vocabulary = Vocabulary.of(lessons.stream().map(Lesson::features).toList(), question);
        var events = lessons.stream()
                .flatMap(lesson ->
                        Collections.nCopies(lesson.times(), vocabulary.event(lesson.label(), lesson.features()))
                                .stream())
                .toList();
        var trained = maxent(events);
        var answers = IntStream.range(0, trained.getNumOutcomes())
                .mapToObj(trained::getOutcome)
                .toArray(String[]::new);
        return new Categorizer(
                answers, vocabulary, Weights.of(trained, vocabulary.names()), Calibration.none(answers.length));
    }

    /** Cutoff and indexer as real values need them; the default L1 and L2 of 0.1 would flatten so few examples. */
    private static AbstractModel maxent(List<Event> events) {
        var parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, 50);
        parameters.put(QNTrainer.L1COST_PARAM, 0.0);
        parameters.put(QNTrainer.L2COST_PARAM, .002);
        parameters.put(QNTrainer.M_PARAM, 5);
        try (var stream = ObjectStreamUtils.createObjectStream(events)) {
            var indexer = new OnePassRealValueDataIndexer();
            indexer.init(parameters, new HashMap<>());
            indexer.index(stream);
            var trainer = new QNTrainer();
            trainer.init(parameters, new HashMap<>());
            return trainer.doTrain(indexer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
