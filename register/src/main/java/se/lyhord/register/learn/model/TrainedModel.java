package se.lyhord.register.learn.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One retraining and what came of it.
 *
 * @param askedBy user name of who asked for it; null when the program began by itself
 * @param examples confirmed messages that it was trained on
 * @param measured by question; empty when there was too little to train or measure on
 * @param reason why it was taken into use or not, as a sentence in Swedish
 * @param kept whether one can still go back to it
 */
public record TrainedModel(
        long id,
        Instant trainedAt,
        @Nullable String askedBy,
        int examples,
        List<Compared> measured,
        ModelState state,
        String reason,
        boolean kept) {
    /** Keeps its own copy. */
    public TrainedModel {
        measured = List.copyOf(measured);
    }
}
