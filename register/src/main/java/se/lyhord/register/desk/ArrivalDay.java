package se.lyhord.register.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import se.lyhord.config.calendar.SvenskTid;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.routine.RoutineInForce;

/**
 * When something arrived by 22 § förvaltningslagen: the day it reached the authority, which for what lies in the post-box when it is emptied for the
 * first time of the day is the arbetsdag before.
 */
final class ArrivalDay {
    /** Only the day counts; noon is that day whatever the zone. */
    private static final LocalTime NOON = LocalTime.NOON;

    private final Instant now;

    ArrivalDay(Instant now) {
        this.now = now;
    }

    Instant of(DeskForm form, RoutineInForce routine) {
        LocalDate today = RoutineInForce.arrivalDate(now);
        if (form.receivedOn().isAfter(today)) {
            throw new RefusedException("Dagen har inte varit än. Välj dagen då det kom in.");
        }
        if (form.receivedOn().isBefore(today.minusYears(1))) {
            throw new RefusedException("Dagen ligger mer än ett år tillbaka. Kontrollera året.");
        }
        LocalDate day = form.firstEmptying() ? arbetsdagBefore(form.receivedOn(), routine) : form.receivedOn();
        Instant noon = day.atTime(NOON).atZone(SvenskTid.ZONE).toInstant();
        return noon.isAfter(now) ? now : noon;
    }

    private static LocalDate arbetsdagBefore(LocalDate day, RoutineInForce routine) {
        LocalDate before = day.minusDays(1);
        while (!routine.arbetsdagar().isArbetsdag(before)) {
            before = before.minusDays(1);
        }
        return before;
    }
}
