package se.lyhord.register.routine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import se.lyhord.config.calendar.Arbetsdagar;
import se.lyhord.config.calendar.DayCount;
import se.lyhord.config.calendar.SvenskTid;
import se.lyhord.config.calendar.Tidsfrist;
import se.lyhord.config.deadline.Fristplan;
import se.lyhord.config.routine.Rutin;

/** One version of a nämnd's routine, with the working days and the frister that follow from it. */
public record RoutineInForce(Rutin rutin, Arbetsdagar arbetsdagar, Fristplan frister) {
    /** What follows from a routine. */
    public static RoutineInForce of(Rutin rutin) {
        Arbetsdagar arbetsdagar = new Arbetsdagar(rutin.freeDays());
        return new RoutineInForce(rutin, arbetsdagar, new Fristplan(rutin, arbetsdagar));
    }

    /** When people come to work on the last working day that is not after this moment. */
    public Instant lastMorning(ZonedDateTime due) {
        return arbetsdagar
                .warningDay(due.toLocalDate(), new Tidsfrist(0, DayCount.ARBETSDAGAR))
                .atTime(rutin.officeHours().from())
                .atZone(SvenskTid.ZONE)
                .toInstant();
    }

    /** Whether somebody is there to be called. */
    public boolean isOfficeMoment(Instant moment) {
        return nextOfficeMoment(moment).equals(moment);
    }

    /** This moment if somebody is there, or else the next at which somebody is. */
    public Instant nextOfficeMoment(Instant moment) {
        return rutin.officeHours()
                .nextOfficeMoment(moment.atZone(SvenskTid.ZONE), arbetsdagar)
                .toInstant();
    }

    /** Whether the day's morning mail is due or past, of a moment at which somebody is there. */
    public boolean isAfterMorningMail(Instant moment) {
        return !moment.atZone(SvenskTid.ZONE)
                .toLocalTime()
                .isBefore(rutin.officeHours().morningMail());
    }

    /** The first morning mail at or after this moment. */
    public Instant nextMorningMail(Instant moment) {
        return rutin.officeHours()
                .nextMorningMail(moment.atZone(SvenskTid.ZONE), arbetsdagar)
                .toInstant();
    }

    /** The arrival date by law of what arrived at that moment. */
    public static LocalDate arrivalDate(Instant arrivedAt) {
        return LocalDate.ofInstant(arrivedAt, SvenskTid.ZONE);
    }
}
