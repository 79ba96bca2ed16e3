package se.lyhord.classifier;

import java.util.List;
import java.util.Optional;

/**
 * The answers to one question, most probable first; empty when the classifier has nothing to say.
 *
 * @param alternatives at most three
 * @param abstained whether the best one is too unsure to be offered as an answer
 */
public record Ranking(List<Alternative> alternatives, boolean abstained) {
    /** Keeps its own copy of the alternatives. */
    public Ranking {
        alternatives = List.copyOf(alternatives);
    }

    /** The same, which abstains also when the condition does not hold. */
    public Ranking onlyIf(boolean condition) {
        return new Ranking(alternatives, abstained || !condition);
    }

    /** The most probable alternative, unsure or not. */
    public Optional<Alternative> best() {
        return alternatives.stream().findFirst();
    }
}
