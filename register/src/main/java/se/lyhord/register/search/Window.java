package se.lyhord.register.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import se.lyhord.config.calendar.SvenskTid;
import se.lyhord.register.search.index.Facet;

/**
 * A stretch of time in which hits are looked for. The newest two months come first, then the rest of their year, then the year before, and the years
 * before that twice as many each time: what is found often is found at once without the old years, also on the first day of a month, and what is rare
 * costs a handful of looks.
 *
 * @param marks of its month or its years, of which the search rows carry one
 * @param from the first moment
 * @param to the moment after the last
 */
record Window(List<String> marks, Instant from, Instant to) {
    private static final int MONTHS = 2;

    /** Keeps its own copy. */
    Window {
        marks = List.copyOf(marks);
    }

    /** The windows of these days, the newest first. */
    static List<Window> of(String namnd, LocalDate first, LocalDate last) {
        List<Window> windows = new ArrayList<>();
        if (first.isAfter(last)) {
            return windows;
        }
        LocalDate end = last.plusDays(1);
        for (int i = 0; i < MONTHS && end.isAfter(first); i++) {
            LocalDate month = end.minusDays(1).withDayOfMonth(1);
            windows.add(new Window(
                    List.of(Facet.of(namnd, YearMonth.from(month))), start(later(first, month)), start(end)));
            end = month;
        }
        for (int years = end.getDayOfYear() == 1 ? 1 : 0; end.isAfter(first); years = Math.max(1, 2 * years)) {
            LocalDate day = end.minusDays(1);
            LocalDate begin =
                    later(first, day.minusYears(Math.max(0, years - 1)).withDayOfYear(1));
            windows.add(new Window(years(namnd, begin.getYear(), day.getYear()), start(begin), start(end)));
            end = begin;
        }
        return windows;
    }

    /** What its rows have that others have not. */
    String condition() {
        return Lexemes.any(marks.stream().map(Lexemes::one).toList());
    }

    private static List<String> years(String namnd, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(year -> Facet.of(namnd, year))
                .toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(SvenskTid.ZONE).toInstant();
    }
}
