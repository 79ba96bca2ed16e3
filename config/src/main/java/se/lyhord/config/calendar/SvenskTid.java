package se.lyhord.config.calendar;

import java.time.ZoneId;

/** The time by which the law's days begin and end, wherever the program runs. */
public final class SvenskTid {
    /** Sweden's zone, with its summer time. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private SvenskTid() {}
}
