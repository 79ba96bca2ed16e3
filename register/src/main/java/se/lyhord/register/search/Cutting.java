package se.lyhord.register.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.lyhord.register.search.MarkedWords.Piece;
import se.lyhord.register.search.index.Word;

/** Cuts a piece out of a text around the words that were asked for. */
record Cutting(String text) {
    private static final int BEFORE = 60;
    private static final int LENGTH = 240;

    /** The whole of it. */
    MarkedWords marked(Set<String> asked) {
        return marked(Word.in(text).toList(), asked, 0, text.length());
    }

    /** From a little before the first of the words; from the beginning if there is none. */
    MarkedWords around(List<Word> words, Set<String> asked) {
        int first = words.stream()
                .filter(word -> asked.contains(word.folded()))
                .mapToInt(Word::start)
                .findFirst()
                .orElse(0);
        int start = first <= BEFORE ? 0 : edge(words, first - BEFORE, first);
        int end = start + LENGTH >= text.length() ? text.length() : endOfWord(words, start + LENGTH);
        return marked(words, asked, start, end);
    }

    /** Where the first word begins after that place. */
    private static int edge(List<Word> words, int place, int otherwise) {
        return words.stream()
                .mapToInt(Word::start)
                .filter(start -> start >= place)
                .findFirst()
                .orElse(otherwise);
    }

    /** No word is cut, unless it has no end. */
    private int endOfWord(List<Word> words, int place) {
        int end = words.stream()
                .filter(word -> word.start() < place && word.end() >= place)
                .mapToInt(Word::end)
                .findFirst()
                .orElse(place);
        return Math.min(end, text.length());
    }

    private MarkedWords marked(List<Word> words, Set<String> asked, int start, int end) {
        List<Piece> pieces = new ArrayList<>();
        int reached = start;
        for (Word word : words) {
            if (word.start() >= start && word.end() <= end && asked.contains(word.folded())) {
                add(pieces, reached, word.start(), false);
                add(pieces, word.start(), word.end(), true);
                reached = word.end();
            }
        }
        add(pieces, reached, end, false);
        if (start > 0) {
            pieces.addFirst(new Piece("… ", false));
        }
        if (end < text.length()) {
            pieces.addLast(new Piece(" …", false));
        }
        return new MarkedWords(pieces);
    }

    /** Line breaks and the like are but spaces here. */
    private void add(List<Piece> pieces, int from, int to, boolean marked) {
        if (from < to) {
            pieces.add(new Piece(text.substring(from, to).replaceAll("\\s+", " "), marked));
        }
    }
}
