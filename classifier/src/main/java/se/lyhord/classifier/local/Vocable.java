package se.lyhord.classifier.local;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import opennlp.tools.stemmer.snowball.SnowballStemmer;

/**
 * A word in any of its forms, or at the head of a compound.
 *
 * @param stem without dots and rings
 * @param longest letters that a form may have
 */
record Vocable(String stem, int longest) {
    private static final int ENDING = 3;
    private static final int SHORTEST_HEAD = 4;
    private static final int LONGEST_TEXT = 12_000;
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    /** The words of this text that have at least so many letters. */
    static List<Vocable> of(String text, int shortest) {
        SnowballStemmer stemmer = new SnowballStemmer(SnowballStemmer.ALGORITHM.SWEDISH);
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .filter(word -> word.length() >= shortest)
                .map(word -> of(word, fold(stemmer.stem(word).toString())))
                .distinct()
                .toList();
    }

    private static Vocable of(String word, String stem) {
        return new Vocable(stem, stem.length() >= SHORTEST_HEAD ? Integer.MAX_VALUE : word.length() + ENDING);
    }

    /** Every word of a text once, in the spelling that {@link #isOneOf} compares. */
    static Set<String> words(String subject, String text) {
        Set<String> words = new LinkedHashSet<>();
        for (String part : List.of(subject, text)) {
            String start = part.substring(0, Math.min(part.length(), LONGEST_TEXT));
            WORD.matcher(Normalizer.normalize(start, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))
                    .results()
                    .map(found -> fold(found.group()))
                    .forEach(words::add);
        }
        return words;
    }

    boolean isOneOf(Collection<String> words) {
        return words.stream().anyMatch(word -> word.startsWith(stem) && word.length() <= longest);
    }

    private static String fold(String word) {
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    }
}
