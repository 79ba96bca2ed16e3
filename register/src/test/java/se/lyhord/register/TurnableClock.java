package se.lyhord.register;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until a test turns it. */
public final class TurnableClock extends Clock {
    private volatile Instant now = Instant.parse("2026-11-20T08:00:00Z");

    /** Lets time pass. */
    public void forward(Duration duration) {
        now = now.plus(duration);
    }

    /** Makes it this moment. */
    public void turnTo(Instant moment) {
        now = moment;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
