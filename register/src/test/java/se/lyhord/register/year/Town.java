package se.lyhord.register.year;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.config.calendar.SvenskTid;
import se.lyhord.config.deadline.Duty;
import se.lyhord.config.deadline.PlannedFrist;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.config.routine.matter.Flagga;
import se.lyhord.config.routine.people.Person;
import se.lyhord.config.routine.rule.BekraftelseTrigger;
import se.lyhord.register.Scene;
import se.lyhord.register.absence.Absences;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.Sender;
import se.lyhord.register.deadline.Frister;
import se.lyhord.register.dispatch.Dispatches;
import se.lyhord.register.dispatch.Letter;
import se.lyhord.register.letter.AcknowledgementRule;
import se.lyhord.register.letter.LetterWriter;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.routine.RoutineInForce;
import se.lyhord.register.routine.Routines;

/** People who write on any day at any hour, and colleagues who confirm and answer in time, late or never. */
final class Town {
    private final Scene scene;
    private final Routines routines;
    private final AcknowledgementRule rule;
    private final LetterWriter writer;
    private final Dispatches dispatches;
    private final Frister frister;
    private final Absences absences;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Year year;
    private final Random random;

    Town(
            Scene scene,
            Routines routines,
            AcknowledgementRule rule,
            LetterWriter writer,
            Dispatches dispatches,
            Frister frister,
            Absences absences,
            TransactionTemplate transaction,
            Clock clock,
            Year year,
            Random random) {
        this.scene = scene;
        this.routines = routines;
        this.rule = rule;
        this.writer = writer;
        this.dispatches = dispatches;
        this.frister = frister;
        this.absences = absences;
        this.transaction = transaction;
        this.clock = clock;
        this.year = year;
        this.random = random;
    }

    /** Somebody writes at that moment, to any nämnd. */
    void writeAt(Instant moment) {
        year.at(moment, () -> write(any(routines.namnder())));
    }

    private void write(String namnd) {
        String[] suspected = random.nextInt(20) == 0 ? new String[] {"akut"} : new String[0];
        long id = transaction.execute(status -> {
            Arende arende = scene.arrive(namnd, sender(), unit(namnd), suspected);
            acknowledge(arende);
            return arende.id();
        });
        int late = random.nextInt(100);
        if (late < 95) {
            year.at(inDays(late < 70 ? 4 : 25), () -> confirm(namnd, id));
        }
    }

    /** As the intake does it with what a mail says. */
    private void acknowledge(Arende arende) {
        RoutineInForce routine = routines.at(arende.namnd(), arende.arrivedAt());
        if (!rule.isDue(arende.sender(), arende.handling(), routine.rutin())) {
            return;
        }
        Letter letter = writer.toCitizen(arende, routine, Brevslag.BEKRAFTELSE, Map.of());
        if (!letter.goesByMail()) {
            dispatches.leaveToPerson(letter, "Skriv ut brevet och posta det.");
        } else if (routine.rutin().acknowledgement().trigger() == BekraftelseTrigger.RECEIPT) {
            dispatches.plan(letter);
        } else {
            Optional<PlannedFrist> latest =
                    routine.frister().acknowledgement(RoutineInForce.arrivalDate(arende.arrivedAt()));
            dispatches.hold(
                    letter,
                    latest.map(frist -> routine.lastMorning(frist.due())).orElse(null));
        }
    }

    private void confirm(String namnd, long id) {
        Flagga flag = any(routines.today(namnd).rutin().flags());
        scene.confirmAt(namnd, id, unit(namnd), random.nextInt(8) == 0 ? new String[] {flag.id()} : new String[0]);
        int late = random.nextInt(100);
        if (late < 97) {
            year.at(inDays(late < 60 ? 8 : 45), () -> answered(id));
        }
    }

    private void answered(long id) {
        transaction.executeWithoutResult(status -> List.of(Duty.values()).forEach(duty -> {
            if (duty != Duty.BEKRAFTELSE) {
                frister.done(id, duty);
            }
        }));
    }

    /** Some of the nämnd's people are away for a while. */
    void haveHolidays(String namnd, LocalDate from, int days) {
        List<Person> people = routines.today(namnd).rutin().people();
        for (int number = 0; number < people.size(); number++) {
            LocalDate first = from.plusDays(random.nextInt(days));
            try {
                absences.add(
                        namnd,
                        any(people).id(),
                        first,
                        first.plusDays(random.nextInt(28)),
                        any(people).id());
            } catch (RefusedException alreadyAwayOrOwnDeputy) {
                number++;
            }
        }
    }

    private Sender sender() {
        return switch (random.nextInt(8)) {
            case 0 -> new Sender(null, null);
            case 1 -> new Sender("Åsa Öberg", null, null, "Storgatan 1\n261 31 Landskrona");
            default -> new Sender("Åsa Öberg", "asa" + random.nextInt() + "@brevlada.example");
        };
    }

    private String unit(String namnd) {
        return any(routines.today(namnd).rutin().units().stream()
                        .filter(unit -> !unit.external())
                        .toList())
                .id();
    }

    /** At work, one of the days to come. */
    private Instant inDays(int most) {
        Instant later = clock.instant().plus(Duration.ofDays(1 + random.nextInt(most)));
        return RoutineInForce.arrivalDate(later)
                .atTime(9 + random.nextInt(6), random.nextInt(60))
                .atZone(SvenskTid.ZONE)
                .toInstant();
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
