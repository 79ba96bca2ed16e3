package se.lyhord.config.calendar;

import static java.time.temporal.ChronoUnit.DAYS;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Set;

/**
 * Swedish working days: Monday to Friday outside the public holidays (lag 1989:253), the eves that equal Sundays (lag
 * 1930:173 2 §) and the nämnd's own free days; safe for use by many threads at once.
 */
public final class Arbetsdagar {
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    // Jollyday's Sweden has the eves too; the tests compare every day with the law's own definition.
    private final HolidayManager holidays =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SWEDEN));
    private final Set<LocalDate> localFreeDays;

    /** Only what the law makes free. */
    public Arbetsdagar() {
        this(Set.of());
    }

    /** What the law makes free, and these days, such as klämdagar. */
    public Arbetsdagar(Set<LocalDate> localFreeDays) {
        this.localFreeDays = Set.copyOf(localFreeDays);
    }

    /** Whether the day is a working day. */
    public boolean isArbetsdag(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !localFreeDays.contains(day)
                && !holidays.isHoliday(day);
    }

    /** The n:th working day after the arrival date, which is day 0 whether it is a working day or not. */
    public LocalDate plus(LocalDate arrival, int n) {
        return step(arrival, n, 1);
    }

    /** The last day of the time limit; in calendar days it may be a free day, since a routine's promise is not extended. */
    public LocalDate lastDay(LocalDate arrival, Tidsfrist frist) {
        return switch (frist.count()) {
            case ARBETSDAGAR -> plus(arrival, frist.days());
            case KALENDERDAGAR -> arrival.plusDays(frist.days());
        };
    }

    /** The last second of the time limit's last day, Swedish time. */
    public ZonedDateTime due(LocalDate arrival, Tidsfrist frist) {
        return endOf(lastDay(arrival, frist));
    }

    /** The last second of a day, Swedish time. */
    public ZonedDateTime endOf(LocalDate day) {
        return day.atTime(END_OF_DAY).atZone(SvenskTid.ZONE);
    }

    /** The day itself if it is a working day, or else the next that is. */
    public LocalDate orNext(LocalDate day) {
        return isArbetsdag(day) ? day : plus(day, 1);
    }

    /** The working day on which to warn that something is due: so long before, or the nearest working day before that. */
    public LocalDate warningDay(LocalDate due, Tidsfrist before) {
        LocalDate day =
                switch (before.count()) {
                    case ARBETSDAGAR -> step(due, before.days(), -1);
                    case KALENDERDAGAR -> due.minusDays(before.days());
                };
        return isArbetsdag(day) ? day : step(day, 1, -1);
    }

    /**
     * The same, but not before the first working day from this day on, since nobody can be warned of what has not begun; where there is no
     * working day between, the warning is already late and its day lies before.
     */
    public LocalDate warningDay(LocalDate from, LocalDate due, Tidsfrist before) {
        LocalDate warning = warningDay(due, before);
        LocalDate earliest = orNext(from);
        return warning.isBefore(earliest) && !earliest.isAfter(due) ? earliest : warning;
    }

    /** How long is left, or how late it is, such as "2 arbetsdagar kvar"; the words suit every noun, "ärende" as well as "frist". */
    public String inWords(LocalDate today, LocalDate due) {
        if (due.equals(today)) {
            return "i dag";
        }
        if (due.equals(today.plusDays(1))) {
            return "i morgon";
        }
        return due.isAfter(today) ? left(between(today, due)) : late(between(due, today));
    }

    private static String left(int days) {
        return switch (days) {
            case 0 -> "ingen arbetsdag kvar";
            case 1 -> "1 arbetsdag kvar";
            default -> days + " arbetsdagar kvar";
        };
    }

    private static String late(int days) {
        return switch (days) {
            case 0 -> "över tiden";
            case 1 -> "1 arbetsdag över tiden";
            default -> days + " arbetsdagar över tiden";
        };
    }

    private int between(LocalDate from, LocalDate to) {
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isArbetsdag)
                .count();
    }

    private LocalDate step(LocalDate start, int n, int direction) {
        if (n < 0) {
            throw new IllegalArgumentException("not a number of days: " + n);
        }
        LocalDate day = start;
        for (int left = n; left > 0; ) {
            day = day.plus(direction, DAYS);
            if (isArbetsdag(day)) {
                left--;
            }
        }
        return day;
    }
}
