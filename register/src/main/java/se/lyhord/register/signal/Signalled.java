package se.lyhord.register.signal;

import java.util.Set;

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

    /** Whether it may be about this ärende. */
    public boolean isAbout(long arende) {
        return arenden.isEmpty() || arenden.contains(arende);
    }
}
