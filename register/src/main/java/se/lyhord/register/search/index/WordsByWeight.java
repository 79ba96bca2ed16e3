package se.lyhord.register.search.index;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The words of one ärende, the most telling first, by the weight that they have. Of each weight as many as a search row takes: a tsvector holds 1 MB, and the
 * first 60,000 characters of three weights stay below that whatever script they are in.
 */
final class WordsByWeight {
    static final int LONGEST = 60_000;

    private final Map<Character, StringBuilder> folded = new HashMap<>();

    /** Adds a text, unless there is enough of its weight. */
    void add(SourceText text) {
        StringBuilder words = folded.computeIfAbsent(text.source().weight(), weight -> new StringBuilder());
        if (words.length() < LONGEST) {
            words.append(Word.folded(text.name() + " " + text.text())).append(' ');
        }
    }

    String of(char weight) {
        StringBuilder words = folded.getOrDefault(weight, new StringBuilder());
        return words.length() <= LONGEST ? words.toString() : words.substring(0, words.lastIndexOf(" ", LONGEST));
    }

    Stream<String> all() {
        return folded.keySet().stream().flatMap(weight -> Stream.of(of(weight).split(" ")));
    }

    /** How many characters they are, about. */
    int length() {
        return folded.values().stream().mapToInt(StringBuilder::length).sum();
    }
}
