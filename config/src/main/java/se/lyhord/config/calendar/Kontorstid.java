package se.lyhord.config.calendar;

import java.time.LocalTime;
import java.time.ZonedDateTime;

/**
 * When people at the nämnd are called, Swedish time on arbetsdagar.
 *
 * @param from first moment of the day
 * @param to first moment after it
 * @param morningMail when each has the morning's list, within the day
 */
public record Kontorstid(LocalTime from, LocalTime to, LocalTime morningMail) {

    /** Refuses a day that ends before it begins, and a morning mail outside it. */
    public Kontorstid {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("”from” måste vara före ”to”");
        }
        if (morningMail.isBefore(from) || !morningMail.isBefore(to)) {
            throw new IllegalArgumentException("”morningMail” måste ligga mellan ”from” och ”to”");
        }
    }

    /** This moment if somebody is there to be called, or else the next at which somebody is; in Swedish time. */
    public ZonedDateTime nextOfficeMoment(ZonedDateTime moment, Arbetsdagar arbetsdagar) {
        ZonedDateTime here = moment.withZoneSameInstant(SvenskTid.ZONE);
        boolean isOpen = arbetsdagar.isArbetsdag(here.toLocalDate())
                && !here.toLocalTime().isBefore(from)
                && here.toLocalTime().isBefore(to);
        return isOpen ? here : next(here, from, arbetsdagar);
    }

    /** The first morning mail at or after this moment, in Swedish time. */
    public ZonedDateTime nextMorningMail(ZonedDateTime moment, Arbetsdagar arbetsdagar) {
        return next(moment.withZoneSameInstant(SvenskTid.ZONE), morningMail, arbetsdagar);
    }

    private static ZonedDateTime next(ZonedDateTime here, LocalTime time, Arbetsdagar arbetsdagar) {
        boolean isToday = arbetsdagar.isArbetsdag(here.toLocalDate())
                && !here.toLocalTime().isAfter(time);
        return (isToday ? here.toLocalDate() : arbetsdagar.plus(here.toLocalDate(), 1))
                .atTime(time)
                .atZone(SvenskTid.ZONE);
    }
}
