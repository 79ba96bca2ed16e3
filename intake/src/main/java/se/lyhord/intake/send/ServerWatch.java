package se.lyhord.intake.send;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import io.github.resilience4j.core.IntervalFunction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import se.lyhord.intake.send.smtp.Delivery;
import se.lyhord.intake.send.smtp.Trouble;

/**
 * What this node knows of the mail server. After a failure that concerns all letters none is tried for a while, and then a single one; the while
 * doubles, with jitter, until the server is back.
 */
public final class ServerWatch {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final CircuitBreaker circuit;
    private final Clock clock;
    private @Nullable Instant contact;
    private @Nullable Instant troubleSince;
    private @Nullable Trouble trouble;

    ServerWatch(Clock clock) {
        this.clock = clock;
        this.circuit = CircuitBreaker.of(
                "mail-server",
                CircuitBreakerConfig.custom()
                        .slidingWindow(1, 1, SlidingWindowType.COUNT_BASED)
                        .failureRateThreshold(100)
                        .permittedNumberOfCallsInHalfOpenState(1)
                        .waitIntervalFunctionInOpenState(
                                IntervalFunction.ofExponentialRandomBackoff(FIRST_PAUSE, 2.0, 0.25, LONGEST_PAUSE))
                        .build());
    }

    /** Whether a letter may be tried now; then {@link #saw}, {@link #lives} or {@link #nothingToTry} must follow. */
    boolean mayTry() {
        return circuit.tryAcquirePermission();
    }

    void nothingToTry() {
        circuit.releasePermission();
    }

    /** The server answered, whatever it answered. */
    synchronized void lives() {
        contact = clock.instant();
        trouble = null;
        troubleSince = null;
        circuit.onSuccess(0, TimeUnit.NANOSECONDS);
    }

    /** The server failed us. */
    synchronized void saw(Delivery.NoServer failed) {
        troubleSince = trouble == null ? clock.instant() : troubleSince;
        trouble = failed.trouble();
        circuit.onError(
                0,
                TimeUnit.NANOSECONDS,
                new IllegalStateException(failed.trouble().name()));
    }

    /** As this node sees it now. */
    public synchronized ServerState state() {
        return new ServerState(contact, trouble, troubleSince);
    }
}
