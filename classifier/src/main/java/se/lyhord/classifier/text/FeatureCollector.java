package se.lyhord.classifier.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.stemmer.snowball.SnowballStemmer;

/** Finds the features of a message's words and numbers their names, so that whoever weighs them need not look at names again. */
final class FeatureCollector {
    private static final float HALF = .5f;
    private static final int SHORTEST_GRAM = 3;
    private static final int LONGEST_GRAM = 5;

    private final SnowballStemmer stemmer = new SnowballStemmer(SnowballStemmer.ALGORITHM.SWEDISH);
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<Occurrence> occurrences = new ArrayList<>();

    private FeatureCollector() {}

    static Features collect(List<Word> words) {
        var collector = new FeatureCollector();
        if (words.isEmpty()) {
            collector.add("nothing", 1, Occurrence.NO_WORD);
        }
        var previous = "^";
        for (int i = 0; i < words.size(); i++) {
            previous = collector.addWord(words.get(i), i, previous);
        }
        return new Features(Spellings.of(words), collector.names, collector.occurrences);
    }

    /** Returns the word's stem. */
    private String addWord(Word word, int index, String previous) {
        var stem = Words.fold(stemmer.stem(word.lower()).toString());
        var weight = word.subject() ? 2f : 1f;
        add("s " + stem, weight, index);
        add("b " + previous + " " + stem, 1, index);
        if (word.subject()) {
            add("h " + stem, 1, index);
        }
        var padded = "_" + Words.fold(word.lower()) + "_";
        for (int length = SHORTEST_GRAM; length <= LONGEST_GRAM; length++) {
            for (int from = 0; from + length <= padded.length(); from++) {
                add(padded.substring(from, from + length), weight * HALF, index);
            }
        }
        return stem;
    }

    private void add(String name, float weight, int word) {
        var known = numbers.putIfAbsent(name, names.size());
        if (known == null) {
            names.add(name);
        }
        occurrences.add(new Occurrence(known == null ? names.size() - 1 : known, weight, word));
    }
}
