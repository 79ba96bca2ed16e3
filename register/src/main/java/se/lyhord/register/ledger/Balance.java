package se.lyhord.register.ledger;

import java.util.EnumMap;
import java.util.Map;

/**
 * The ledger's books: arrived = the sum of the outcomes + waiting.
 *
 * @param arrived messages recorded
 * @param waiting messages without outcome
 * @param outcomes how many of each
 */
public record Balance(long arrived, long waiting, Map<Outcome, Long> outcomes) {
    /** Of no messages. */
    public static final Balance NONE = new Balance(0, 0, Map.of());

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

    /** The books of both. */
    public Balance plus(Balance other) {
        Map<Outcome, Long> sum = new EnumMap<>(Outcome.class);
        sum.putAll(outcomes);
        other.outcomes.forEach((outcome, count) -> sum.merge(outcome, count, Long::sum));
        return new Balance(arrived + other.arrived, waiting + other.waiting, sum);
    }

    /** How many messages got this outcome. */
    public long of(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0L);
    }
}
