package se.lyhord.classifier.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Trains the model of one question and finds out how sure it may be. */
record QuestionTrainer(Question question, List<Lesson> lessons) {
    /** Parts that the hands are dealt into, each answered by a model of the others: nobody's words tell of themselves. */
    private static final int FOLDS = 3;

    QuestionTrainer {
        if (lessons.stream().map(Lesson::label).distinct().count() < 2) {
            throw new IllegalArgumentException("Fewer than two labels to learn for " + question.id());
        }
    }

    Categorizer train() {
        // Forked, not given to the common pool: who trains beside other work keeps it on a thread of its own.
        var training = ForkJoinTask.adapt(() -> uncalibrated(lessons)).fork();
        var folds = folds();
        var trials = IntStream.range(0, FOLDS)
                .parallel()
                .mapToObj(fold -> trials(folds, fold, training))
                .flatMap(List::stream)
                .toList();
        var whole = training.join();
        return whole.calibrated(Calibration.fit(trials, lift(whole)));
    }

    /** The hands, dealt round in the order in which they come. */
    private Map<String, Integer> folds() {
        var folds = new HashMap<String, Integer>();
        lessons.stream()
                .filter(Lesson::isMessage)
                .forEach(lesson -> folds.putIfAbsent(lesson.hand(), folds.size() % FOLDS));
        return folds;
    }

    private List<Double> lift(Categorizer whole) {
        var counts = lessons.stream().collect(Collectors.groupingBy(Lesson::label, Collectors.counting()));
        return whole.answers()
                .map(answer -> counts.getOrDefault(answer, 1L) / (double) lessons.size())
                .map(frequency -> Math.pow(frequency, -question.evening()))
                .toList();
    }

    /** A fold's answers, in the order of the whole model's categories. */
    private List<Calibration.Trial> trials(Map<String, Integer> folds, int fold, ForkJoinTask<Categorizer> training) {
        var seen = new ArrayList<Lesson>();
        var unseen = new ArrayList<Lesson>();
        for (var lesson : lessons) {
            boolean held = lesson.isMessage() && Objects.equals(folds.get(lesson.hand()), fold);
            (held ? unseen : seen).add(lesson);
        }
        if (unseen.isEmpty() || seen.stream().map(Lesson::label).distinct().count() < 2) {
            return List.of();
        }
        var model = uncalibrated(seen);
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

    private Categorizer uncalibrated(List<Lesson> some) {
        var vocabulary = Vocabulary.of(some, question.weighting());
        var answers = some.stream().map(Lesson::label).distinct().sorted().toList();
        var weights = Maxent.train(vocabulary, some, answers);
        return new Categorizer(
                answers.toArray(String[]::new),
                vocabulary,
                Weights.of(weights, answers.size()),
                Calibration.none(answers.size()));
    }
}
