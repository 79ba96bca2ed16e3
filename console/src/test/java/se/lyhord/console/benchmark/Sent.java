package se.lyhord.console.benchmark;

import java.util.Optional;

/**
 * What became of a message.
 *
 * @param nanos from the moment it was due until it was stored and answered, with all attempts
 * @param receipt of the answer 201; empty when it was never given
 */
record Sent(int attempts, long nanos, Optional<Receipt> receipt) {
    boolean isAnswered() {
        return receipt.isPresent();
    }

    boolean wasRetried() {
        return attempts > 1;
    }
}
