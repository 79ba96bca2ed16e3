package se.lyhord.register.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the typed words ask for.
 *
 * @param number the condition of those that have it as their diarienummer, telephone number or reference, which go before all others; null if it is none
 * @param words the conditions of those that hold the words; none when no word says anything
 * @param parts what is to be marked: for each word the stems of which one is enough
 * @param instead words that are looked for too, by the stem of the one that the vocabulary does not hold
 */
record Asked(@Nullable String number, List<String> words, List<Set<String>> parts, Map<String, List<String>> instead) {
    Asked {
        words = List.copyOf(words);
        parts = List.copyOf(parts);
    }

    /** All stems of words that are to be marked. */
    Set<String> stems() {
        return parts.stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    /** Whether these words are all that was asked for. */
    boolean isMetBy(Collection<String> stems) {
        return parts.stream().allMatch(part -> part.stream().anyMatch(stems::contains));
    }

    /**
     * The words that were found instead of one that was not.
     *
     * @param found words of the hits with their stems
     */
    List<String> insteadAmong(Map<String, String> found) {
        return instead.entrySet().stream()
                .filter(typed -> !found.containsValue(typed.getKey()))
                .flatMap(typed -> typed.getValue().stream())
                .filter(found::containsKey)
                .distinct()
                .toList();
    }
}
