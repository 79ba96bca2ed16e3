package se.lyhord.intake.receive.mailbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Mails of a folder that failed and rest before their next try, so that one bad mail neither blocks the next nor is fetched in a circle. It is
 * kept in memory: after a restart each gets a fresh start.
 */
class RetryLater {
    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Map<Mail, Rest> resting = new ConcurrentHashMap<>();
    private final Clock clock;

    RetryLater(Clock clock) {
        this.clock = clock;
    }

    /** Those that have failed and rested enough, oldest first. */
    List<Long> rested(long uidValidity) {
        Instant now = clock.instant();
        return resting.entrySet().stream()
                .filter(entry -> entry.getKey().uidValidity() == uidValidity
                        && entry.getValue().isOver(now))
                .map(entry -> entry.getKey().uid())
                .sorted()
                .toList();
    }

    /** How many have failed and not succeeded since. */
    int size() {
        return resting.size();
    }

    /** How many times a mail has failed. */
    int failures(long uidValidity, long uid) {
        Rest rest = resting.get(new Mail(uidValidity, uid));
        return rest == null ? 0 : rest.failures();
    }

    /** Notes a failure and gives how many there have been. */
    int failed(long uidValidity, long uid) {
        return resting.compute(
                        new Mail(uidValidity, uid), (mail, before) -> next(before == null ? 0 : before.failures()))
                .failures();
    }

    private Rest next(int failuresBefore) {
        Duration rest = FIRST.multipliedBy(1L << Math.min(failuresBefore, 16));
        return new Rest(failuresBefore + 1, clock.instant().plus(rest.compareTo(LONGEST) < 0 ? rest : LONGEST));
    }

    /** Forgets a mail that is in the ledger, or gone. */
    void succeeded(long uidValidity, long uid) {
        resting.remove(new Mail(uidValidity, uid));
    }

    private record Mail(long uidValidity, long uid) {}

    private record Rest(int failures, Instant until) {
        boolean isOver(Instant now) {
            return !now.isBefore(until);
        }
    }
}
