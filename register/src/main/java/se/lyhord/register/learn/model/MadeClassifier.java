package se.lyhord.register.learn.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.lyhord.classifier.suggest.TriedClassifier;

/**
 * A nämnd's classifier and where it comes from.
 *
 * @param model id of the model that is in use; 0 when that is the built-in one
 * @param seenUntil when the newest message that it has learnt from was confirmed; null when it has learnt from none
 * @param problem why it is not that model after all, as a sentence in Swedish; null when it is
 */
public record MadeClassifier(
        TriedClassifier classifier,
        long model,
        @Nullable Instant seenUntil,
        @Nullable String problem) {}
