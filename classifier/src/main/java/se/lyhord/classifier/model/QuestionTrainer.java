package se.lyhord.classifier.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Collectors;

/** Trains the model of one question and finds out how sure it may be. */
record QuestionTrainer(Question question, List<Lesson> lessons) {
    /** One message in so many is answered by a model of the others: enough to fit three numbers, and half the time of answering all. */
    private static final int ONE_IN = 4;

    QuestionTrainer {
        if (lessons.stream().map(Lesson::label).distinct().count() < 2) {
            throw new IllegalArgumentException("Fewer than two labels to learn for " + question.id());
        }
    }

    Categorizer train() {
        // Forked, not given to the common pool: who trains beside other work keeps it on a thread of its own.
        var training = ForkJoinTask.adapt(() -> uncalibrated(lessons)).fork();
        var seen = new ArrayList<Lesson>();
        var unseen = new ArrayList<Lesson>();
        int messages = 0;
        for (var lesson : lessons) {
            (lesson.isEverydayMessage() && messages++ % ONE_IN == 0 ? unseen : seen).add(lesson);
        }
        var others = seen.stream().map(Lesson::label).distinct().count() < 2 ? null : uncalibrated(seen);
        var whole = training.join();
        var trials = others == null ? List.<Calibration.Trial>of() : trials(others, whole, unseen);
        return whole.calibrated(new CalibrationFit(trials, lift(whole)).best());
    }

    private List<Double> lift(Categorizer whole) {
        var counts = lessons.stream().collect(Collectors.groupingBy(Lesson::label, Collectors.counting()));
        return whole.answers()
                .map(answer -> counts.getOrDefault(answer, 1L) / (double) lessons.size())
                .map(frequency -> -question.evening() * Math.log(frequency))
                .toList();
    }

    /** The others' answers, in the order of the whole model's categories. */
    private static List<Calibration.Trial> trials(Categorizer others, Categorizer whole, List<Lesson> unseen) {
        var trials = new ArrayList<Calibration.Trial>();
        for (var lesson : unseen) {
            var answered = others.sums(lesson.features());
            var sums = new double[whole.getNumberOfCategories()];
            Arrays.fill(sums, Double.NEGATIVE_INFINITY);
            for (int i = 0; i < answered.length; i++) {
                sums[whole.getIndex(others.getCategory(i))] = answered[i];
            }
            trials.add(new Calibration.Trial(sums, whole.getIndex(lesson.label())));
        }
        return trials;
    }

    private Categorizer uncalibrated(List<Lesson> some) {
        var vocabulary = Vocabulary.of(some, question.weighting());
        var answers = some.stream().map(Lesson::label).distinct().sorted().toList();
        var weights = Maxent.train(vocabulary, some, answers, Loss.MARGIN, question.l2());
        return new Categorizer(
                answers.toArray(String[]::new),
                vocabulary,
                Weights.of(weights, answers.size()),
                Calibration.none(answers.size()));
    }
}
