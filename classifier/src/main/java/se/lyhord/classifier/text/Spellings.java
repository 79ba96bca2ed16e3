package se.lyhord.classifier.text;

import java.util.HashMap;
import java.util.List;
import se.lyhord.classifier.Reason;

/** A message's words in their order, and which of them are the same word but for capitals; never changes. */
public final class Spellings {
    private final List<Word> words;
    private final int[] firsts;

    private Spellings(List<Word> words, int[] firsts) {
        this.words = words;
        this.firsts = firsts;
    }

    static Spellings of(List<Word> words) {
        var firsts = new int[words.size()];
        var seen = new HashMap<String, Integer>();
        for (int i = 0; i < firsts.length; i++) {
            var known = seen.putIfAbsent(words.get(i).lower(), i);
            firsts[i] = known == null ? i : known;
        }
        return new Spellings(List.copyOf(words), firsts);
    }

    /** How many words the message has. */
    public int count() {
        return firsts.length;
    }

    /** The word in the citizen's spelling. */
    public String word(int word) {
        return words.get(word).original();
    }

    /** The word and where it stands, so much for or against an answer. */
    public Reason reason(int word, double weight) {
        var one = words.get(word);
        return new Reason(
                one.original(), one.start(), one.start() + one.original().length(), one.subject(), weight);
    }

    /** Where the same word stands first. */
    public int first(int word) {
        return firsts[word];
    }
}
