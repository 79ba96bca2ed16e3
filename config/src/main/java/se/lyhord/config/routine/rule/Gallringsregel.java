package se.lyhord.config.routine.rule;

import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * How long personal data is kept; keeping is the rule, weeding needs the nämnd's decision (arkivlagen 10 §).
 *
 * @param after when an ended ärende is weeded, as ISO 8601 such as {@code P5Y}; null where all is kept
 * @param decision the decision that allows it; null where all is kept
 */
public record Gallringsregel(
        @Nullable Period after, @Nullable String decision) {
    /** Refuses weeding without a decision. */
    public Gallringsregel {
        if (after != null && (decision == null || decision.isBlank())) {
            throw new IllegalArgumentException("gallring behöver ett beslut; skriv det i ”decision”");
        }
        if (after != null && (after.isNegative() || after.isZero())) {
            throw new IllegalArgumentException("gallringstiden ”%s” måste vara längre än noll".formatted(after));
        }
    }
}
