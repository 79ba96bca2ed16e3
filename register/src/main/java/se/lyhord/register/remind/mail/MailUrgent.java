package se.lyhord.register.remind.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.register.absence.Absences;
import se.lyhord.register.alarm.OpenAlarm;
import se.lyhord.register.alarm.OpenAlarms;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.Arenden;
import se.lyhord.register.dispatch.Dispatches;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.event.LetterEvent.LetterPlanned;
import se.lyhord.register.letter.LetterWriter;
import se.lyhord.register.routine.RoutineInForce;
import se.lyhord.register.routine.Routines;

/** Mails the urgent alarms of one ärende, one letter to each whom they call. */
@Component
class MailUrgent {
    private final OpenAlarms alarms;
    private final Arenden arenden;
    private final Absences absences;
    private final Routines routines;
    private final LetterWriter writer;
    private final Dispatches dispatches;
    private final ArendeLog log;
    private final Clock clock;

    MailUrgent(
            OpenAlarms alarms,
            Arenden arenden,
            Absences absences,
            Routines routines,
            LetterWriter writer,
            Dispatches dispatches,
            ArendeLog log,
            Clock clock) {
        this.alarms = alarms;
        this.arenden = arenden;
        this.absences = absences;
        this.routines = routines;
        this.writer = writer;
        this.dispatches = dispatches;
        this.log = log;
        this.clock = clock;
    }

    /** Holds the ärende first, so that two nodes do it one after the other and the second finds nothing left. */
    @Transactional
    void mail(String namnd, long id) {
        Arende arende = arenden.hold(namnd, id);
        Instant now = clock.instant();
        List<OpenAlarm> urgent = alarms.urgentOf(namnd, id, now);
        recipients(namnd, now).of(urgent).forEach((address, calls) -> write(arende, address, calls));
        alarms.mailed(urgent, now);
    }

    private void write(Arende arende, String address, List<OpenAlarm> calls) {
        String reason = calls.stream().map(OpenAlarm::sentence).distinct().collect(Collectors.joining(" "));
        RoutineInForce routine = routines.at(arende.namnd(), arende.arrivedAt());
        dispatches.plan(writer.toColleague(arende, routine, Brevslag.LARM, address, Map.of("skal", reason)));
        log.append(arende.id(), ArendeLog.BOT, new LetterPlanned(Brevslag.LARM.label()));
    }

    private Recipients recipients(String namnd, Instant now) {
        return new Recipients(
                routines.today(namnd).rutin().organisation(), absences.on(namnd, RoutineInForce.arrivalDate(now)));
    }
}
