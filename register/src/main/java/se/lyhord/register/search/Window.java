package se.lyhord.register.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import se.lyhord.register.routine.RoutineInForce;
import se.lyhord.register.search.index.Facet;

/**
 * A stretch of time in which hits are looked for. The newest month comes first, then the rest of its year, then each year before: what is found often
 * is found at once without the old years, and what is rare costs a look in each.
 *
 * @param mark of the month or year, which the search rows carry
 * @param from the first moment
 * @param to the moment after the last
 */
record Window(String mark, Instant from, Instant to) {
    /** The windows of these days, the newest first. */
    static List<Window> of(String namnd, LocalDate first, LocalDate last) {
        List<Window> windows = new ArrayList<>();
        if (first.isAfter(last)) {
            return windows;
        }
        YearMonth month = YearMonth.from(last);
        windows.add(new Window(Facet.of(namnd, month), start(later(first, month.atDay(1))), start(last.plusDays(1))));
        LocalDate end = month.atDay(1);
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
        return day.atStartOfDay(RoutineInForce.SWEDEN).toInstant();
    }
}
