package se.lyhord.config.routine.citizen;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.routine.krav.Krav;

/**
 * What a citizen is told of an authority that answers for something else than the nämnd.
 *
 * @param authority its id in {@code authorities}
 * @param topics what it answers for here
 * @param phone where a citizen reaches it; null where only its e-mail address is to be shown
 * @param website likewise
 */
public record Hanvisad(
        String authority,
        List<Amne> topics,
        @Nullable String phone,
        @Nullable String website) {
    /** Refuses one that answers for nothing. */
    public Hanvisad {
        Krav.id(authority);
        topics = Krav.unique("topics", topics, Amne::name);
        Krav.someOf("topics", topics);
    }
}
