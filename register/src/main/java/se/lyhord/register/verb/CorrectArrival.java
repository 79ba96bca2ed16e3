package se.lyhord.register.verb;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.lyhord.config.calendar.SvenskTid;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.event.RoadEvent.ArrivalCorrected;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.routine.ArrivalDay;
import se.lyhord.register.routine.RoutineInForce;
import se.lyhord.register.verb.engine.PerformVerb;

/** Mends a wrong arrival date; the frister move along, by the version of the routine that held on that day. */
@Component
public class CorrectArrival {
    private final PerformVerb performVerb;
    private final Clock clock;

    CorrectArrival(PerformVerb performVerb, Clock clock) {
        this.performVerb = performVerb;
        this.clock = clock;
    }

    /**
     * Does it.
     *
     * @param day when the message arrived by law (22 § förvaltningslagen)
     * @throws RefusedException without a reason, for the same day, one that has not come or lies a year back, or when the ärende is void
     */
    public Arende correct(Account by, long id, LocalDate day, String reason) {
        String why = Words.required(reason, "Skriv varför ankomstdatumet är fel.");
        return performVerb.perform(by, Verb.CORRECT_ARRIVAL, id, step -> {
            Instant before = step.arende().arrivedAt();
            LocalDate known = RoutineInForce.arrivalDate(before);
            ArrivalDay arrival = new ArrivalDay(day, clock.instant()).requireNear(known);
            if (day.equals(known)) {
                throw new RefusedException("Ärendet har redan det ankomstdatumet.");
            }
            Instant at = arrival.at(before.atZone(SvenskTid.ZONE).toLocalTime());
            step.becomes(step.arende().arrived(at), new ArrivalCorrected(before, at, why));
        });
    }
}
