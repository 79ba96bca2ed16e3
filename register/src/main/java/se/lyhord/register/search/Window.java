package se.lyhord.register.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import se.lyhord.config.calendar.SvenskTid;
import se.lyhord.register.search.index.Facet;

/**
 * A stretch of time in which hits are looked for. The newest two months come first, then the rest of their year, then each year before: what is found
 * often is found at once without the old years, also on the first day of a month, and what is rare costs a look in each.
 *
 * @param mark of the month or year, which the search rows carry
 * @param from the first moment
 * @param to the moment after the last
 */
record Window(String mark, Instant from, Instant to) {
    private static final int MONTHS = 2;

    /** The windows of these days, the newest first. */
    static List<Window> of(String namnd, LocalDate first, LocalDate last) {
        List<Window> windows = new ArrayList<>();
        if (first.isAfter(last)) {
            return windows;
        }
        LocalDate end = last.plusDays(1);
        for (int i = 0; i < MONTHS && end.isAfter(first); i++) {
            LocalDate month = end.minusDays(1).withDayOfMonth(1);
            windows.add(new Window(Facet.of(namnd, YearMonth.from(month)), start(later(first, month)), start(end)));
            end = month;
        }
        while (end.isAfter(first)) {
            LocalDate year = end.minusDays(1).withDayOfYear(1);
            windows.add(new Window(Facet.of(namnd, year.getYear()), start(later(first, year)), start(end)));
            end = year;
        }
        return windows;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(SvenskTid.ZONE).toInstant();
    }
}
