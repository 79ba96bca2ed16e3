package se.lyhord.register.search.index;

import java.util.List;

/**
 * What a nämnd's ärenden know of a word.
 *
 * @param beginnings stems of words that begin so
 * @param isKnown whether any word begins so or has its stem
 */
public record Known(String word, String stem, List<String> beginnings, boolean isKnown) {
    /** Keeps its own copy. */
    public Known {
        beginnings = List.copyOf(beginnings);
    }
}
