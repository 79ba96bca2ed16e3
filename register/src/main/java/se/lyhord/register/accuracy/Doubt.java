package se.lyhord.register.accuracy;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lyhord.classifier.model.Question;

/**
 * An unconfirmed ärende of which the classifier is unsure.
 *
 * @param title null where it may be secret
 * @param probabilities of the best guess, between 0 and 1; 0 where there is none
 */
public record Doubt(long id, @Nullable String title, Instant arrivedAt, Map<Question, Double> probabilities) {
    /** Keeps its own copy. */
    public Doubt {
        probabilities = Map.copyOf(probabilities);
    }
}
