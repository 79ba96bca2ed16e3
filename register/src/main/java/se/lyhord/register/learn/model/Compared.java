package se.lyhord.register.learn.model;

import org.jspecify.annotations.Nullable;
import se.lyhord.classifier.learn.Score;
import se.lyhord.classifier.model.Question;

/**
 * How two models answered one question on just the same messages, which neither had seen.
 *
 * @param present the one that was in use
 * @param candidate the new one
 */
public record Compared(
        Question question,
        @Nullable Score present,
        @Nullable Score candidate) {}
