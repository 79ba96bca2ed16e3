package se.lyhord.classifier.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opennlp.tools.doccat.DocumentCategorizer;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.model.Context;
import se.lyhord.classifier.table.NameTable;
import se.lyhord.classifier.text.Features;

/** Answers one question about a message; never changes, so any number of threads may ask it. */
public final class Categorizer implements DocumentCategorizer {
    /** OpenNLP's list of the answers: its model, without the weights. */
    private final QNModel answers;

    private final Vocabulary vocabulary;
    private final Weights weights;
    private final Calibration calibration;

    Categorizer(String[] answers, Vocabulary vocabulary, Weights weights, Calibration calibration) {
        this.answers = new QNModel(new Context[0], new String[0], answers);
        this.vocabulary = vocabulary;
        this.weights = weights;
        this.calibration = calibration;
    }

    Categorizer calibrated(Calibration fitted) {
        return new Categorizer(answers().toArray(String[]::new), vocabulary, weights, fitted);
    }

    /** The same with its features in a larger table of names. */
    Categorizer among(NameTable names) {
        return new Categorizer(
                answers().toArray(String[]::new),
                vocabulary.among(names),
                weights.among(names, vocabulary.names()),
                calibration);
    }

    /** The same with these weights, which say the same from another place. */
    Categorizer with(Weights moved) {
        return new Categorizer(answers().toArray(String[]::new), vocabulary, moved, calibration);
    }

    /** Probability of each category; all alike for a text without one known feature. */
    public double[] categorize(Features features) {
        return calibration.apply(sums(features));
    }

    /** The probabilities together with what they rest on. */
    Verdict judge(Reading text) {
        var vector = vocabulary.weigh(text);
        return new Verdict(
                calibration.apply(weights.sums(vector)), vector.isEmpty(), new Explanation(weights, vector, text));
    }

    /** What the features say for each category more than for the average one. */
    double[] sums(Features features) {
        return weights.sums(vocabulary.weigh(Reading.of(features, vocabulary.names())));
    }

    Stream<String> answers() {
        return IntStream.range(0, getNumberOfCategories()).mapToObj(this::getCategory);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Weights weights() {
        return weights;
    }

    Calibration calibration() {
        return calibration;
    }

    @Override
    public double[] categorize(String[] text) {
        return categorize(Features.of("", String.join(" ", text)));
    }

    @Override
    public double[] categorize(String[] text, Map<String, Object> extraInformation) {
        return categorize(text);
    }

    @Override
    public String getBestCategory(double[] outcome) {
        return answers.getBestOutcome(outcome);
    }

    @Override
    public int getIndex(String category) {
        return answers.getIndex(category);
    }

    @Override
    public String getCategory(int index) {
        return answers.getOutcome(index);
    }

    @Override
    public int getNumberOfCategories() {
        return answers.getNumOutcomes();
    }

    @Override
    public String getAllResults(double[] results) {
        return answers.getAllOutcomes(results);
    }

    @Override
    public Map<String, Double> scoreMap(String[] text) {
        var scores = new HashMap<String, Double>();
        var probabilities = categorize(text);
        IntStream.range(0, probabilities.length).forEach(i -> scores.put(getCategory(i), probabilities[i]));
        return scores;
    }

    @Override
    public SortedMap<Double, Set<String>> sortedScoreMap(String[] text) {
        var sorted = new TreeMap<Double, Set<String>>();
        scoreMap(text).forEach((category, p) -> sorted.computeIfAbsent(p, same -> new TreeSet<>())
                .add(category));
        return sorted;
    }

    @Override
    public String toString() {
        return "Categorizer" + answers().toList();
    }
}
