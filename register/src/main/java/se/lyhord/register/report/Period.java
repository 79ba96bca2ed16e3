package se.lyhord.register.report;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.lyhord.config.calendar.SvenskTid;
import se.lyhord.config.routine.rule.Rapportperiod;

/**
 * Some whole calendar months that a report is about, by Swedish days.
 *
 * @param first first day
 * @param last last day, to its end
 */
public record Period(Rapportperiod kind, LocalDate first, LocalDate last) {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.of("sv", "SE"));

    /** The period of this kind in which a day is; what is followed all the time is reported by the month. */
    public static Period with(Rapportperiod kind, LocalDate day) {
        int months = months(kind);
        int firstMonth = (day.getMonthValue() - 1) / months * months + 1;
        LocalDate first = LocalDate.of(day.getYear(), firstMonth, 1);
        return new Period(kind, first, first.plusMonths(months).minusDays(1));
    }

    /** What a routine reports by: of each kind the running period, then a year's finished ones and at least two; a routine that is silent has years. */
    public static List<Period> of(List<Rapportperiod> reports, LocalDate today) {
        return (reports.isEmpty() ? Stream.of(Rapportperiod.YEAR) : reports.stream())
                .flatMap(kind -> IntStream.rangeClosed(0, Math.max(2, 12 / months(kind)))
                        .mapToObj(back -> with(kind, today.minusMonths((long) back * months(kind)))))
                .toList();
    }

    /** Such as "Tertial 2 2026". */
    public String label() {
        int number = (first.getMonthValue() - 1) / months(kind) + 1;
        return switch (kind) {
            case CONTINUOUS -> "Löpande, " + MONTH.format(first);
            case QUARTER -> "Kvartal " + number + " " + first.getYear();
            case TERTIAL -> "Tertial " + number + " " + first.getYear();
            case HALF_YEAR -> "Halvår " + number + " " + first.getYear();
            case YEAR -> "År " + first.getYear();
        };
    }

    /** Whether it has not ended on this day. */
    public boolean isRunning(LocalDate today) {
        return !last.isBefore(today);
    }

    OffsetDateTime from() {
        return midnight(first);
    }

    /** The first moment after it. */
    OffsetDateTime until() {
        return midnight(last.plusDays(1));
    }

    private static OffsetDateTime midnight(LocalDate day) {
        return day.atStartOfDay(SvenskTid.ZONE).toOffsetDateTime();
    }

    private static int months(Rapportperiod kind) {
        return switch (kind) {
            case CONTINUOUS -> 1;
            case QUARTER -> 3;
            case TERTIAL -> 4;
            case HALF_YEAR -> 6;
            case YEAR -> 12;
        };
    }
}
