package se.lyhord.register.remind.provider;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.config.calendar.Kontorstid;
import se.lyhord.config.calendar.SvenskTid;
import se.lyhord.config.deadline.Utforarfrister;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.config.routine.people.Utforare;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.Arenden;
import se.lyhord.register.dispatch.Dispatches;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.event.LetterEvent.LetterPlanned;
import se.lyhord.register.event.WorkEvent.ProviderReminded;
import se.lyhord.register.letter.LetterWriter;
import se.lyhord.register.letter.SwedishDay;
import se.lyhord.register.provider.ProviderRequest;
import se.lyhord.register.provider.ProviderRequests;
import se.lyhord.register.routine.RoutineInForce;
import se.lyhord.register.routine.Routines;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.signal.Signals;

/** Reminds providers that have not answered, in office hours only. */
@Component
public class ProviderReminders {
    private final Routines routines;
    private final ProviderRequests requests;
    private final Arenden arenden;
    private final LetterWriter writer;
    private final Dispatches dispatches;
    private final ArendeLog log;
    private final Signals signals;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ProviderReminders(
            Routines routines,
            ProviderRequests requests,
            Arenden arenden,
            LetterWriter writer,
            Dispatches dispatches,
            ArendeLog log,
            Signals signals,
            TransactionTemplate transaction,
            Clock clock) {
        this.routines = routines;
        this.requests = requests;
        this.arenden = arenden;
        this.writer = writer;
        this.dispatches = dispatches;
        this.log = log;
        this.signals = signals;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Reminds every provider whose reminder is due and whose nämnd is at work now; returns how many. Many nodes may do so at once. */
    public int remindDue() {
        return routines.namnder().stream()
                .filter(this::isAtWork)
                .mapToInt(this::remindAll)
                .sum();
    }

    private boolean isAtWork(String namnd) {
        RoutineInForce routine = routines.today(namnd);
        Kontorstid hours = routine.rutin().officeHours();
        Instant now = clock.instant();
        return hours.nextOfficeMoment(now.atZone(SvenskTid.ZONE), routine.arbetsdagar())
                .toInstant()
                .equals(now);
    }

    private int remindAll(String namnd) {
        int reminded = 0;
        while (Boolean.TRUE.equals(transaction.execute(status -> remindOne(namnd)))) {
            reminded++;
        }
        return reminded;
    }

    private boolean remindOne(String namnd) {
        LocalDate today = RoutineInForce.arrivalDate(clock.instant());
        Optional<ProviderRequest> due = requests.claimDue(namnd, today);
        due.ifPresent(request -> remind(arenden.hold(namnd, request.arende()), request, today));
        return due.isPresent();
    }

    private void remind(Arende arende, ProviderRequest request, LocalDate today) {
        RoutineInForce routine = routines.at(arende.namnd(), arende.arrivedAt());
        Optional<Utforare> provider = routine.rutin().provider(request.provider());
        LocalDate asked = RoutineInForce.arrivalDate(request.askedAt());
        requests.reminded(
                request.id(),
                provider.map(known -> new Utforarfrister(routine.arbetsdagar()).nextReminder(known, asked, today))
                        .orElse(null));
        provider.ifPresent(known -> write(arende, routine, known, request));
    }

    private void write(Arende arende, RoutineInForce routine, Utforare provider, ProviderRequest request) {
        dispatches.plan(writer.toColleague(
                arende,
                routine,
                Brevslag.PAMINNELSE,
                provider.email(),
                Map.of("utforare", provider.name(), "svara-senast", SwedishDay.of(request.answerBy()))));
        log.append(
                arende.id(),
                ArendeLog.BOT,
                new ProviderReminded(provider.name()),
                new LetterPlanned(Brevslag.PAMINNELSE.label()));
        signals.send(Signal.ARENDE);
    }
}
