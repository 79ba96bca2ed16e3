package se.lyhord.intake.read.thread;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Looks for any of many words in a line, whatever their case; a pattern that lists them would try each of them at every letter. */
final class Stems {
    private static final int PAIRS = 1 << 14;

    /** Which two letters begin a stem, each pair as a small number that few share; hardly any place in a line has one. */
    private final BitSet beginnings = new BitSet(PAIRS);

    private final Map<Character, List<String>> byFirstLetter;

    private Stems(List<String> stems) {
        byFirstLetter = stems.stream().collect(Collectors.groupingBy(stem -> folded(stem.charAt(0))));
        stems.forEach(stem -> beginnings.set(pair(folded(stem.charAt(0)), folded(stem.charAt(1)))));
    }

    /** Stems of two letters and more, parted by vertical bars. */
    static Stems of(String stems) {
        return new Stems(Arrays.asList(stems.split("\\|", -1)));
    }

    /** Whether one of the stems stands in the line, also inside a word. */
    boolean areIn(String line) {
        char before = 0;
        for (int i = 0; i < line.length(); i++) {
            char letter = folded(line.charAt(i));
            if (beginnings.get(pair(before, letter)) && isAt(line, i - 1, before)) {
                return true;
            }
            before = letter;
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

    private static int pair(char first, char second) {
        return (first * 61 + second) % PAIRS;
    }

    /** As patterns compare letters without regard to case. */
    private static char folded(char letter) {
        if (letter < 0x80) {
            return letter >= 'A' && letter <= 'Z' ? (char) (letter + 'a' - 'A') : letter;
        }
        return Character.toLowerCase(Character.toUpperCase(letter));
    }
}
