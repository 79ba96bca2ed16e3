package se.lyhord.classifier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One possible answer.
 *
 * @param id label id, as the routine spells it
 * @param probability between 0 and 1
 * @param words the words of the citizen's text that spoke most for it, strongest first
 * @param reasons what spoke most for it and against it, strongest first, and where it stands
 */
public record Alternative(String id, double probability, List<String> words, List<Reason> reasons) {
    /** Keeps its own copies; what was stored before there were reasons has none. */
    public Alternative(String id, double probability, List<String> words, @Nullable List<Reason> reasons) {
        this.id = id;
        this.probability = probability;
        this.words = List.copyOf(words);
        this.reasons = reasons == null ? List.of() : List.copyOf(reasons);
    }

    /** An answer that rests on these reasons. */
    public Alternative(String id, double probability, List<Reason> reasons) {
        this(
                id,
                probability,
                reasons.stream().filter(Reason::isFor).map(Reason::word).toList(),
                reasons);
    }
}
