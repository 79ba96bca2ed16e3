package se.lyhord.register.arende;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How much of the words of two texts is the same, from 0 to 1; short texts say too little to be like anything. */
final class Likeness {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST_WORD = 3;
    private static final int FEWEST_WORDS = 5;

    private final Set<String> words;

    Likeness(String text) {
        words = words(text);
    }

    double to(String text) {
        Set<String> others = words(text);
        if (words.size() < FEWEST_WORDS || others.size() < FEWEST_WORDS) {
            return 0;
        }
        Set<String> shared = new HashSet<>(words);
        shared.retainAll(others);
        return (double) shared.size() / (words.size() + others.size() - shared.size());
    }

    private static Set<String> words(String text) {
        return BETWEEN_WORDS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .collect(Collectors.toSet());
    }
}
