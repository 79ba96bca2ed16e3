package se.lyhord.intake.scenario;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import se.lyhord.config.calendar.SvenskTid;

/** A clock that goes on by itself, and that a scenario sets. */
final class TownClock extends Clock {
    private final Clock machine = Clock.systemUTC();
    private volatile Duration ahead = Duration.ZERO;

    TownClock() {
        set("2026-11-20T09:00");
    }

    /** Makes it this moment, Swedish time. */
    void set(String swedish) {
        Instant moment = LocalDateTime.parse(swedish).atZone(SvenskTid.ZONE).toInstant();
        ahead = Duration.between(machine.instant(), moment);
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
