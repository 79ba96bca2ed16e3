package se.lyhord.register.accuracy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** How long each of the stretches is in which a change over time is shown. */
public enum Step {
    /** From Monday, by the number that ISO 8601 gives it. */
    WEEK("'v.' w"),
    /** A calendar month. */
    MONTH("MMM yy");

    private final DateTimeFormatter format;

    Step(String pattern) {
        this.format = DateTimeFormatter.ofPattern(pattern, Locale.of("sv", "SE"));
    }

    /** Name of the step that begins on this day, such as "v. 47" or "nov. 26". */
    public String label(LocalDate first) {
        return format.format(first);
    }

    LocalDate firstOf(LocalDate day) {
        return switch (this) {
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
        };
    }

    LocalDate plus(LocalDate first, int steps) {
        return switch (this) {
            case WEEK -> first.plusWeeks(steps);
            case MONTH -> first.plusMonths(steps);
        };
    }
}
