package se.lyhord.classifier.text;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.stemmer.snowball.SnowballStemmer;

/**
 * A message as features: folded stems, stem bigrams and character 3- to 5-grams within words, the last two at half weight; what stands
 * in the subject counts twice, and once more under names of its own.
 *
 * @param words the message's words in the citizen's spelling, which {@link Feature#word()} points into
 * @param occurrences every feature in the order of the text
 */
public record Features(List<String> words, List<Feature> occurrences) {
    /** Letters read of each part; a longer message says nothing new about what it is about. */
    private static final int LONGEST = 12_000;

    private static final float HALF = .5f;
    private static final int SHORTEST_GRAM = 3;
    private static final int LONGEST_GRAM = 5;

    /** Reads the beginning of the subject and of the text; any text at all will do. */
    public static Features of(String subject, String text) {
        var words = new ArrayList<>(Words.split(start(subject), true));
        words.addAll(Words.split(start(text), false));
        return new Features(words.stream().map(Word::original).toList(), occurrences(words));
    }

    private static String start(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    private static List<Feature> occurrences(List<Word> words) {
        if (words.isEmpty()) {
            return List.of(new Feature("nothing", 1, Feature.NO_WORD));
        }
        var stemmer = new SnowballStemmer(SnowballStemmer.ALGORITHM.SWEDISH);
        var found = new ArrayList<Feature>();
        var previous = "^";
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            var stem = Words.fold(stemmer.stem(word.lower()).toString());
            var weight = word.subject() ? 2f : 1f;
            found.add(new Feature("s " + stem, weight, i));
            found.add(new Feature("b " + previous + " " + stem, HALF, i));
            if (word.subject()) {
                found.add(new Feature("h " + stem, 1, i));
            }
            addGrams("_" + Words.fold(word.lower()) + "_", weight * HALF, i, found);
            previous = stem;
        }
        return found;
    }

    private static void addGrams(String padded, float weight, int word, List<Feature> found) {
        for (int length = SHORTEST_GRAM; length <= LONGEST_GRAM; length++) {
            for (int from = 0; from + length <= padded.length(); from++) {
                found.add(new Feature(padded.substring(from, from + length), weight, word));
            }
        }
    }
}
