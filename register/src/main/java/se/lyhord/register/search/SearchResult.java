package se.lyhord.register.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of hits.
 *
 * @param next where the next page begins; null after the last hit
 * @param instead words that were looked for instead of one that no ärende holds
 */
public record SearchResult(List<SearchHit> hits, @Nullable SearchPlace next, List<String> instead) {
    /** Keeps its own copies of the lists. */
    public SearchResult {
        hits = List.copyOf(hits);
        instead = List.copyOf(instead);
    }
}
