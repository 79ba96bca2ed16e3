package se.lyhord.classifier.gloss;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The Swedish words for those of one language; never changes. */
public final class Glossary {
    /** Knows no word. */
    public static final Glossary NONE = new Glossary(Map.of(), Map.of(), Map.of(), Bending.NONE);

    /** Ends an entry that stands for every word that begins so. */
    private static final String AND_ON = "-";

    private static final int LONGEST_EXPRESSION = 3;
    private static final int SHORTEST_BEGINNING = 3;

    private final Map<String, List<String>> expressions;
    private final Map<String, List<String>> beginnings;
    private final Map<String, List<String>> stems;
    private final Bending bending;

    private Glossary(
            Map<String, List<String>> expressions,
            Map<String, List<String>> beginnings,
            Map<String, List<String>> stems,
            Bending bending) {
        this.expressions = expressions;
        this.beginnings = beginnings;
        this.stems = stems;
        this.bending = bending;
    }

    /**
     * Reads entries.
     *
     * @param lines one entry each: a word, an expression of two or three, or the beginning of words with a hyphen; a tab; the Swedish
     */
    static Glossary of(List<String> lines, Bending bending) {
        var expressions = new HashMap<String, List<String>>();
        var beginnings = new HashMap<String, List<String>>();
        var stems = new HashMap<String, List<String>>();
        var stemmer = bending.stemmers().get();
        for (var line : lines) {
            var tab = line.indexOf('\t');
            var swedish = List.of(line.substring(tab + 1).split(" "));
            var entry = Letters.plain(line.substring(0, tab));
            if (entry.endsWith(AND_ON)) {
                beginnings.putIfAbsent(entry.substring(0, entry.length() - 1), swedish);
            } else {
                expressions.putIfAbsent(entry, swedish);
                if (entry.indexOf(' ') < 0) {
                    stems.putIfAbsent(stemmer.apply(entry), swedish);
                }
            }
        }
        return new Glossary(expressions, beginnings, stems, bending);
    }

    /** Whether it knows no word at all. */
    public boolean isEmpty() {
        return expressions.isEmpty() && beginnings.isEmpty();
    }

    /** Reads on from word to word; for one thread. */
    public Reader reader() {
        return new Reader(bending.stemmers().get());
    }

    /** Looks words up one after the other. */
    public final class Reader {
        private final UnaryOperator<String> stemmer;

        private Reader(UnaryOperator<String> stemmer) {
            this.stemmer = stemmer;
        }

        /** The longest expression that begins at this place of the words, which are in lower case; empty when it is not known. */
        public Optional<Gloss> at(List<String> words, int place) {
            for (int length = Math.min(LONGEST_EXPRESSION, words.size() - place); length > 1; length--) {
                var swedish = expressions.get(Letters.plain(String.join(" ", words.subList(place, place + length))));
                if (swedish != null) {
                    return Optional.of(new Gloss(length, swedish));
                }
            }
            return word(Letters.plain(words.get(place))).map(swedish -> new Gloss(1, swedish));
        }

        private Optional<List<String>> word(String word) {
            var whole = expressions.get(word);
            for (int length = word.length(); whole == null && length >= SHORTEST_BEGINNING; length--) {
                whole = beginnings.get(word.substring(0, length));
            }
            return Optional.ofNullable(whole == null ? stems.get(stemmer.apply(word)) : whole);
        }
    }
}
