package se.lyhord.classifier.text;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import se.lyhord.classifier.gloss.Glossary;

/** The words of a message, from its subject and its text, whose features can be told. */
public final class Wording {
    /** Letters read of each part; a longer message says nothing new about what it is about. */
    private static final int LONGEST = 12_000;

    private static final String BEFORE_THE_FIRST = "^";
    private static final float HALF = .5f;
    private static final int SHORTEST_GRAM = 3;
    private static final int LONGEST_GRAM = 5;

    private final List<Word> words;

    private Wording(List<Word> words) {
        this.words = words;
    }

    static Wording of(String subject, String text, Glossary glossary) {
        var words = new ArrayList<>(words(start(subject), true, glossary));
        words.addAll(words(start(text), false, glossary));
        return new Wording(words);
    }

    private static List<Word> words(String text, boolean subject, Glossary glossary) {
        return Words.read(Words.split(text, subject), text, glossary);
    }

    private static String start(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    /** The words as the citizen wrote them. */
    public Spellings spellings() {
        return Spellings.of(words);
    }

    /** Tells every feature in the order of the text. */
    public void tell(FeatureListener listener) {
        if (words.isEmpty()) {
            tell(listener, "nothing", 1, Occurrence.NO_WORD);
        }
        var stems = stems();
        for (int i = 0; i < words.size(); i++) {
            tell(words.get(i), i, stems.get(i), i == 0 ? BEFORE_THE_FIRST : stems.get(i - 1), listener);
        }
        var sentences = sentences(stems);
        sentences.forEach(sentence -> sentence.tell(listener));
        Tone.tell(words, sentences, listener);
    }

    private List<String> stems() {
        var stemmer = new SnowballStemmer(SnowballStemmer.ALGORITHM.SWEDISH);
        var stems = new ArrayList<String>(words.size());
        for (var word : words) {
            stems.add(Folding.fold(stemmer.stem(word.lower()).toString()));
        }
        return stems;
    }

    private List<Sentence> sentences(List<String> stems) {
        var sentences = new ArrayList<Sentence>();
        for (int first = 0; first < words.size(); ) {
            int last = first + 1;
            while (last < words.size() && !words.get(last).opens()) {
                last++;
            }
            sentences.add(new Sentence(stems, first, last));
            first = last;
        }
        return sentences;
    }

    private static void tell(Word word, int index, String stem, String previous, FeatureListener listener) {
        var weight = word.subject() ? 2f : 1f;
        tell(listener, "s " + stem, weight, index);
        tell(listener, "b " + previous + " " + stem, 1, index);
        if (word.subject()) {
            tell(listener, "h " + stem, 1, index);
        }
        var padded = "_" + Folding.fold(word.lower()) + "_";
        for (int length = SHORTEST_GRAM; length <= LONGEST_GRAM; length++) {
            for (int from = 0; from + length <= padded.length(); from++) {
                listener.hear(padded, from, from + length, weight * HALF, index);
            }
        }
    }

    private static void tell(FeatureListener listener, String name, float weight, int word) {
        listener.hear(name, 0, name.length(), weight, word);
    }
}
