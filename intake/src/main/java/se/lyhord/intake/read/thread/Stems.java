package se.lyhord.intake.read.thread;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Looks for any of many words in a line, whatever their case; a pattern that lists them would try each of them at every letter. */
final class Stems {
    private final BitSet firstLetters = new BitSet();
    private final Map<Character, List<String>> byFirstLetter;

    private Stems(List<String> stems) {
        byFirstLetter = stems.stream().collect(Collectors.groupingBy(stem -> folded(stem.charAt(0))));
        byFirstLetter.keySet().forEach(firstLetters::set);
    }

    /** Stems parted by vertical bars. */
    static Stems of(String stems) {
        return new Stems(Arrays.asList(stems.split("\\|", -1)));
    }

    /** Whether one of the stems stands in the line, also inside a word. */
    boolean areIn(String line) {
        for (int i = 0; i < line.length(); i++) {
            char letter = folded(line.charAt(i));
            if (firstLetters.get(letter) && isAt(line, i, letter)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAt(String line, int at, char letter) {
        for (String stem : byFirstLetter.getOrDefault(letter, List.of())) {
            if (line.regionMatches(true, at, stem, 0, stem.length())) {
                return true;
            }
        }
        return false;
    }

    /** As patterns compare letters without regard to case. */
    private static char folded(char letter) {
        return Character.toLowerCase(Character.toUpperCase(letter));
    }
}
