package se.lyhord.register.accuracy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import se.lyhord.config.calendar.SvenskTid;

/**
 * Twelve whole steps of Swedish days, the last of which is running.
 *
 * @param first first day of the first step
 */
public record Window(Step step, LocalDate first) {
    private static final int STEPS = 12;

    /** The one that ends with the step in which a day is. */
    public static Window upTo(LocalDate today, Step step) {
        return new Window(step, step.plus(step.firstOf(today), 1 - STEPS));
    }

    /** The first day of each step, oldest first. */
    public List<LocalDate> steps() {
        return IntStream.range(0, STEPS).mapToObj(i -> step.plus(first, i)).toList();
    }

    /** Its last day. */
    public LocalDate last() {
        return step.plus(first, STEPS).minusDays(1);
    }

    OffsetDateTime from() {
        return midnight(first);
    }

    /** The first moment after it. */
    OffsetDateTime until() {
        return midnight(last().plusDays(1));
    }

    private static OffsetDateTime midnight(LocalDate day) {
        return day.atStartOfDay(SvenskTid.ZONE).toOffsetDateTime();
    }
}
