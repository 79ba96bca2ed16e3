package se.lyhord.register.signal;

import java.util.Set;
import java.util.function.LongPredicate;

/**
 * A signal has come from this node or another; published as a Spring application event.
 *
 * @param arenden which ärenden it is about; empty when it may be about any
 */
public record Signalled(Signal signal, Set<Long> arenden) {
    /** Keeps its own copy. */
    public Signalled {
        arenden = Set.copyOf(arenden);
    }

    /** Whether it may be about one of these ärenden. */
    public boolean isAbout(LongPredicate these) {
        return arenden.isEmpty() || arenden.stream().anyMatch(these::test);
    }
}
