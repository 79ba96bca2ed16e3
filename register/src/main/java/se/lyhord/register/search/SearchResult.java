package se.lyhord.register.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of hits; one without hits may still be followed by others.
 *
 * @param next where the next page begins; null after the last hit
 * @param instead words of the hits that were looked for instead of one that none of them holds
 * @param cut whether there are older hits among which the best were not sought
 */
public record SearchResult(List<SearchHit> hits, @Nullable SearchPlace next, List<String> instead, boolean cut) {
    /** Keeps its own copies of the lists. */
    public SearchResult {
        hits = List.copyOf(hits);
        instead = List.copyOf(instead);
    }
}
