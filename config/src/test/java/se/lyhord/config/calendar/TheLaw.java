package se.lyhord.config.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import java.util.stream.Stream;

/** Lag 1989:253 and lag 1930:173 2 § written down a second time, with no calendar library, to compare with. */
final class TheLaw {
    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(1, 6),
            MonthDay.of(5, 1),
            MonthDay.of(6, 6),
            MonthDay.of(12, 24),
            MonthDay.of(12, 25),
            MonthDay.of(12, 26),
            MonthDay.of(12, 31));

    // Långfredag, annandag påsk and Kristi himmelsfärdsdag; påskdagen and pingstdagen are Sundays.
    private static final Set<Long> DAYS_FROM_EASTER = Set.of(-2L, 1L, 39L);

    private TheLaw() {}

    static boolean makesAWorkingDay(LocalDate day) {
        return day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue()
                && !FIXED.contains(MonthDay.from(day))
                && !DAYS_FROM_EASTER.contains(
                        day.toEpochDay() - easter(day.getYear()).toEpochDay())
                && !isMidsommarafton(day);
    }

    static Stream<LocalDate> daysOf(int year) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
    }

    // Midsommardagen is the Saturday of 20–26 June, so its eve is the Friday of 19–25 June.
    private static boolean isMidsommarafton(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.FRIDAY
                && day.getMonthValue() == 6
                && day.getDayOfMonth() >= 19
                && day.getDayOfMonth() <= 25;
    }

    /** Gauss's rule, with the constants that hold 1900–2099. */
    private static LocalDate easter(int year) {
        int d = (19 * (year % 19) + 24) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 5) % 7;
        int daysAfter22March = d + e;
        boolean late = (d == 29 && e == 6) || (d == 28 && e == 6 && year % 19 > 10);
        return LocalDate.of(year, 3, 22).plusDays(late ? daysAfter22March - 7 : daysAfter22March);
    }
}
