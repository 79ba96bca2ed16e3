package se.lyhord.register.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.lyhord.config.calendar.SvenskTid;
import se.lyhord.config.deadline.Duty;
import se.lyhord.register.routine.RoutineInForce;

/** The frister that the routine gives an ärende, counted from the arrival date by law. */
@Component
public class FristRules {
    /** When the answer is due, if this enhet is to give it; an unknown or no enhet has the nämnd's own limit, if there is one. */
    public Optional<Frist> answer(RoutineInForce routine, Instant arrivedAt, String unit) {
        return routine.frister()
                .answer(RoutineInForce.arrivalDate(arrivedAt), unit)
                .map(Frist::open);
    }

    /**
     * Every frist of an ärende that waits for its answer.
     *
     * @param kind id of the ärendetyp, empty while nobody knows; likewise the enhet
     * @param acknowledged whether a bekräftelse is due at all
     * @param promised until when an answer was promised since; null when the routine's own limit holds
     */
    public List<Frist> all(
            RoutineInForce routine,
            Instant arrivedAt,
            String kind,
            String unit,
            Set<String> flags,
            boolean acknowledged,
            @Nullable Instant promised) {
        Stream<Frist> planned = routine.frister().of(RoutineInForce.arrivalDate(arrivedAt), kind, unit, flags).stream()
                .map(Frist::open)
                .filter(frist -> acknowledged || frist.duty() != Duty.BEKRAFTELSE);
        return promised == null
                ? planned.toList()
                : Stream.concat(
                                planned.filter(frist -> frist.duty() != Duty.SVAR
                                        && frist.duty() != Duty.SVAR_EFTER_UTREDNING
                                        && frist.duty() != Duty.DROJSMAL),
                                promised(routine, promised))
                        .toList();
    }

    /** After a notice of delay the citizen waits for the promised day, and must hear again if that will not do either. */
    private static Stream<Frist> promised(RoutineInForce routine, Instant promised) {
        LocalDate day = RoutineInForce.arrivalDate(promised);
        Instant warn = routine.arbetsdagar()
                .warningDay(day, routine.rutin().answer().warnBefore())
                .atStartOfDay(SvenskTid.ZONE)
                .toInstant();
        Frist answer = Frist.open(Duty.SVAR, "Svar den dag som den som skrev har fått veta.", warn, promised);
        return routine.rutin().handling().delayNotice()
                ? Stream.of(
                        answer,
                        Frist.open(
                                Duty.DROJSMAL,
                                "Dröjer svaret ännu längre: nytt besked om det, med orsaken, innan dagen är slut.",
                                warn,
                                promised))
                : Stream.of(answer);
    }
}
