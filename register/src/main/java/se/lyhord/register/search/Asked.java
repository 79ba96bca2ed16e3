package se.lyhord.register.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the typed words ask for.
 *
 * @param number the condition of those that have it as their diarienummer, telephone number or reference, which go before all others; null if it is none
 * @param words the condition of those that hold the words; null when no word says anything
 * @param stems stems of the words to mark
 * @param instead words that are looked for too, by the stem of the one that the vocabulary does not hold
 */
record Asked(@Nullable String number, @Nullable String words, Set<String> stems, Map<String, List<String>> instead) {
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
