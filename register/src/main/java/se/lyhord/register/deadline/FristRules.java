package se.lyhord.register.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.lyhord.config.calendar.Arbetsdagar;
import se.lyhord.config.calendar.Tidsfrist;
import se.lyhord.config.routine.Rutin;

/** Turns the routine's time limits into frister, counted from the arrival date by law. */
@Component
public class FristRules {
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final Rutin rutin;
    private final Arbetsdagar arbetsdagar;

    FristRules(Rutin rutin, Arbetsdagar arbetsdagar) {
        this.rutin = rutin;
        this.arbetsdagar = arbetsdagar;
    }

    /** When the answer is due, if this enhet is to give it; an unknown or no enhet has the nämnd's own limit. */
    public Frist answer(Instant arrivedAt, String unit) {
        Tidsfrist within = rutin.answerWithin(unit);
        return frist(Duty.SVAR, arrivedAt, within, "Svar inom " + inWords(within) + " från ankomsten.");
    }

    /** When the bekräftelse is due; empty when the routine sets no limit. */
    public Optional<Frist> acknowledgement(Instant arrivedAt) {
        return Optional.ofNullable(rutin.acknowledgement().within())
                .map(within -> frist(
                        Duty.BEKRAFTELSE,
                        arrivedAt,
                        within,
                        "Bekräftelse inom " + inWords(within) + " från ankomsten."));
    }

    private Frist frist(Duty duty, Instant arrivedAt, Tidsfrist within, String rule) {
        LocalDate arrival = LocalDate.ofInstant(arrivedAt, SWEDEN);
        LocalDate last = arbetsdagar.lastDay(arrival, within);
        Instant warn = arbetsdagar
                .warningDay(last, rutin.answer().warnBefore())
                .atStartOfDay(SWEDEN)
                .toInstant();
        return new Frist(duty, rule, warn, arbetsdagar.due(arrival, within).toInstant(), null);
    }

    private static String inWords(Tidsfrist within) {
        return switch (within.count()) {
            case ARBETSDAGAR -> within.days() + " arbetsdagar";
            case KALENDERDAGAR -> within.days() + " dagar";
        };
    }
}
