package se.lyhord.intake.send;

import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import java.time.Duration;

/** Spreads letters evenly over the minute. */
final class Throttle {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final RateLimiter limiter;

    Throttle(int perMinute) {
        this(perMinute, PATIENCE);
    }

    /** One with another patience. */
    Throttle(int perMinute, Duration patience) {
        this.limiter = RateLimiter.of(
                "letters",
                RateLimiterConfig.custom()
                        .limitForPeriod(1)
                        .limitRefreshPeriod(MINUTE.dividedBy(perMinute))
                        .timeoutDuration(patience)
                        .build());
    }

    /** Waits for as long as its patience lasts, a second unless told otherwise; false when it was not our turn in that time. */
    boolean waitForTurn() {
        return limiter.acquirePermission();
    }
}
