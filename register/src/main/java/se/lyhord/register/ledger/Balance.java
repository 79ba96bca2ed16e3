package se.lyhord.register.ledger;

import java.util.Map;

/**
 * The ledger's books: arrived = the sum of the outcomes + waiting.
 *
 * @param arrived messages recorded
 * @param waiting messages without outcome
 * @param outcomes how many of each
 */
public record Balance(long arrived, long waiting, Map<Outcome, Long> outcomes) {
    /** Keeps its own copy. */
    public Balance {
        outcomes = Map.copyOf(outcomes);
    }

    /** Whether every message is accounted for. */
    public boolean holds() {
        return arrived
                == waiting
                        + outcomes.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many messages got this outcome. */
    public long of(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0L);
    }
}
