package se.lyhord.register.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.lyhord.config.calendar.Arbetsdagar;
import se.lyhord.config.deadline.Fristplan;
import se.lyhord.config.deadline.PlannedFrist;
import se.lyhord.config.routine.Rutin;

/** The frister that the routine gives an ärende, counted from the arrival date by law. */
@Component
public class FristRules {
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final Fristplan plan;

    FristRules(Rutin rutin, Arbetsdagar arbetsdagar) {
        this.plan = new Fristplan(rutin, arbetsdagar);
    }

    /** When the answer is due, if this enhet is to give it; an unknown or no enhet has the nämnd's own limit, if there is one. */
    public Optional<Frist> answer(Instant arrivedAt, String unit) {
        return plan.answer(arrivalDate(arrivedAt), unit).map(FristRules::open);
    }

    /** When the bekräftelse is due; empty when the routine sets no limit. */
    public Optional<Frist> acknowledgement(Instant arrivedAt) {
        return plan.acknowledgement(arrivalDate(arrivedAt)).map(FristRules::open);
    }

    private static LocalDate arrivalDate(Instant arrivedAt) {
        return LocalDate.ofInstant(arrivedAt, SWEDEN);
    }

    private static Frist open(PlannedFrist planned) {
        return new Frist(
                planned.duty(),
                planned.rule(),
                planned.warnOn().atStartOfDay(SWEDEN).toInstant(),
                planned.due().toInstant(),
                null);
    }
}
