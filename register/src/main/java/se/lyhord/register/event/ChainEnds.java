package se.lyhord.register.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.transaction.support.TransactionSynchronization;

/** Where the logs end that one transaction writes in, each held by it. */
final class ChainEnds implements TransactionSynchronization {
    private final Map<Long, Link> ends = new HashMap<>();

    Optional<Link> of(long arende) {
        return Optional.ofNullable(ends.get(arende));
    }

    void put(long arende, Link last) {
        ends.put(arende, last);
    }

    /** The entry that the next one is chained to. */
    record Link(int seq, String hash) {
        /** Before the first entry. */
        static final Link NONE = new Link(0, "");
    }
}
