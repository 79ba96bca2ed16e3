package se.lyhord.register.routine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import se.lyhord.config.calendar.SvenskTid;
import se.lyhord.register.refusal.RefusedException;

/**
 * The day on which something arrived by 22 § förvaltningslagen, as somebody gives it.
 *
 * @param now the moment at which it is given
 */
public record ArrivalDay(LocalDate day, Instant now) {
    /**
     * Refuses what is surely a slip.
     *
     * @param known a day near which it must be, such as today
     * @throws RefusedException for a day that has not been, or more than a year before that one
     */
    public ArrivalDay requireNear(LocalDate known) {
        if (day.isAfter(RoutineInForce.arrivalDate(now))) {
            throw new RefusedException("Dagen har inte varit än. Ankomstdatumet kan inte ligga i framtiden.");
        }
        if (day.isBefore(known.minusYears(1))) {
            throw new RefusedException("Dagen ligger mer än ett år tillbaka. Kontrollera året.");
        }
        return this;
    }

    /** The first arbetsdag before: what lies in the post-box when it is emptied for the first time of the day reached the authority then. */
    public ArrivalDay arbetsdagBefore(RoutineInForce routine) {
        LocalDate before = day.minusDays(1);
        while (!routine.arbetsdagar().isArbetsdag(before)) {
            before = before.minusDays(1);
        }
        return new ArrivalDay(before, now);
    }

    /** The moment on that day, never one that has not been; for the law only the day counts. */
    public Instant at(LocalTime time) {
        Instant moment = day.atTime(time).atZone(SvenskTid.ZONE).toInstant();
        return moment.isAfter(now) ? now : moment;
    }
}
