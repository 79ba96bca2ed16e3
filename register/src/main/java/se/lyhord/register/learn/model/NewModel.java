package se.lyhord.register.learn.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lyhord.classifier.model.Models;

/**
 * What a training has given.
 *
 * @param begun when it began: what was asked for later is not done by it
 * @param before id of the model that was in use when it began; 0 for the built-in one
 * @param seenUntil when the newest of its examples was confirmed
 * @param models the winner; null when it is not to be used
 */
public record NewModel(
        String namnd,
        Instant begun,
        @Nullable String askedBy,
        long before,
        int examples,
        @Nullable Instant seenUntil,
        List<Compared> measured,
        String reason,
        @Nullable Models models) {
    /** Keeps its own copy. */
    public NewModel {
        measured = List.copyOf(measured);
    }

    /** The same, not to be used after all. */
    public NewModel refused(String why) {
        return new NewModel(namnd, begun, askedBy, before, examples, seenUntil, measured, why, null);
    }
}
