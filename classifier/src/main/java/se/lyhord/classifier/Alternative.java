package se.lyhord.classifier;

import java.util.List;

/**
 * One possible answer.
 *
 * @param id label id, as the routine spells it
 * @param probability between 0 and 1
 * @param words the words of the citizen's text that spoke most for it, strongest first
 */
public record Alternative(String id, double probability, List<String> words) {
    /** Keeps its own copy of the words. */
    public Alternative {
        words = List.copyOf(words);
    }
}
