package se.lyhord.classifier.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import opennlp.tools.doccat.DocumentCategorizer;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import se.lyhord.classifier.text.Features;

/** Answers one question about a message; never changes, so any number of threads may ask it. */
public final class Categorizer implements DocumentCategorizer {
    private final QNModel model;
    private final Vocabulary vocabulary;
    private final Calibration calibration;

    Categorizer(QNModel model, Vocabulary vocabulary, Calibration calibration) {
        this.model = model;
        this.vocabulary = vocabulary;
        this.calibration = calibration;
    }

    /** Probability of each category; all alike for a text without one known feature. */
    public double[] categorize(Features features) {
        return calibration.apply(raw(features));
    }

    /** The probabilities together with what they rest on; reads the text once. */
    public Verdict judge(Features features) {
        var vector = vocabulary.weigh(features);
        var probabilities = calibration.apply(model.eval(vector.names(), vector.values()));
        return new Verdict(probabilities, Explanation.of(model, vector, features));
    }

    double[] raw(Features features) {
        var vector = vocabulary.weigh(features);
        return model.eval(vector.names(), vector.values());
    }

    QNModel model() {
        return model;
    }

    Vocabulary vocabulary() {
        return vocabulary;
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
        return model.getBestOutcome(outcome);
    }

    @Override
    public int getIndex(String category) {
        return model.getIndex(category);
    }

    @Override
    public String getCategory(int index) {
        return model.getOutcome(index);
    }

    @Override
    public int getNumberOfCategories() {
        return model.getNumOutcomes();
    }

    @Override
    public String getAllResults(double[] results) {
        return model.getAllOutcomes(results);
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
        return "Categorizer" + Arrays.toString(Weights.answers(model));
    }
}
