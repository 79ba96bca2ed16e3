package se.lyhord.register.secrecy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lyhord.register.secrecy.SecrecyFinding.CitizensWords;

/** Finds words in a row that a letter has from the citizen; case, punctuation and line breaks make no difference. */
final class Quotes {
    /** So many that they hardly come in the same order by chance. */
    private static final int IN_A_ROW = 8;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private final Set<String> runs;

    private record Word(String word, int start, int end) {}

    Quotes(String citizensText) {
        List<Word> words = words(citizensText);
        runs = new HashSet<>();
        for (int i = 0; i + IN_A_ROW <= words.size(); i++) {
            runs.add(run(words, i));
        }
    }

    Stream<SecrecyFinding> in(String text) {
        List<Word> words = words(text);
        List<SecrecyFinding> found = new ArrayList<>();
        for (int first = 0; first + IN_A_ROW <= words.size(); first++) {
            int last = first - 1;
            while (last + 1 + IN_A_ROW <= words.size() && runs.contains(run(words, last + 1))) {
                last++;
            }
            if (last >= first) {
                int end = last + IN_A_ROW;
                Place place =
                        new Place(words.get(first).start(), words.get(end - 1).end());
                found.add(new CitizensWords(place, end - first));
                first = end - 1;
            }
        }
        return found.stream();
    }

    private static String run(List<Word> words, int from) {
        return words.subList(from, from + IN_A_ROW).stream().map(Word::word).collect(Collectors.joining(" "));
    }

    private static List<Word> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(word -> new Word(word.group().toLowerCase(Locale.ROOT), word.start(), word.end()))
                .toList();
    }
}
