package se.lyhord.classifier.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** A message's words in their order, and which of them are the same word but for capitals; never changes. */
public final class Spellings {
    private final List<String> words;
    private final int[] firsts;

    private Spellings(List<String> words, int[] firsts) {
        this.words = words;
        this.firsts = firsts;
    }

    static Spellings of(List<Word> words) {
        var originals = new ArrayList<String>(words.size());
        var firsts = new int[words.size()];
        var seen = new HashMap<String, Integer>();
        for (int i = 0; i < firsts.length; i++) {
            var known = seen.putIfAbsent(words.get(i).lower(), i);
            firsts[i] = known == null ? i : known;
            originals.add(words.get(i).original());
        }
        return new Spellings(originals, firsts);
    }

    /** How many words the message has. */
    public int count() {
        return firsts.length;
    }

    /** The word in the citizen's spelling. */
    public String word(int word) {
        return words.get(word);
    }

    /** Where the same word stands first. */
    public int first(int word) {
        return firsts[word];
    }
}
