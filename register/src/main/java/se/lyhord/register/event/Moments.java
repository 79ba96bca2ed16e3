package se.lyhord.register.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import se.lyhord.config.calendar.SvenskTid;

/** Days as a Swedish reader expects them. */
final class Moments {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("sv", "SE"));

    private Moments() {}

    static String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, SvenskTid.ZONE));
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }
}
