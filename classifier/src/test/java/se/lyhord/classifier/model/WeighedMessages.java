package se.lyhord.classifier.model;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import se.lyhord.classifier.corpus.Example;
import se.lyhord.classifier.text.Features;
import se.lyhord.classifier.text.TextReader;

/** The very vectors that a question's model learns from, for others to learn from. */
public record WeighedMessages(Vocabulary vocabulary) {
    private static final TextReader READER = TextReader.builtIn();

    /** Weighs features as the question's model does that was trained on these. */
    public static WeighedMessages of(Question question, List<Example> examples) {
        var lessons = examples.stream()
                .filter(example -> !question.labelOf(example).isEmpty())
                .map(example -> new Lesson(features(example), question.labelOf(example), example.hand(), 1))
                .toList();
        return new WeighedMessages(Vocabulary.of(lessons, question.weighting()));
    }

    /** How many features there are. */
    public int size() {
        return vocabulary.names().size();
    }

    /** The message's vector of length 1: value by number of the feature, from 0. */
    public SortedMap<Integer, Float> weigh(Example example) {
        var vector = vocabulary.weigh(Reading.of(features(example), vocabulary.names()));
        var values = new TreeMap<Integer, Float>();
        for (int i = 0; i < vector.size(); i++) {
            values.put(vector.known(i), vector.value(i));
        }
        return values;
    }

    private static Features features(Example example) {
        return READER.read(example.subject(), example.text());
    }
}
