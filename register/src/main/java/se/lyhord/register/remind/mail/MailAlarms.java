package se.lyhord.register.remind.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import se.lyhord.register.alarm.OpenAlarms;
import se.lyhord.register.dispatch.ColleagueLetters;
import se.lyhord.register.routine.RoutineInForce;
import se.lyhord.register.routine.Routines;

/** Mails a nämnd's alarms when somebody is there to read them. */
@Component
public class MailAlarms {
    private final OpenAlarms alarms;
    private final MailUrgent urgent;
    private final MorningMail morning;
    private final ColleagueLetters colleagueLetters;
    private final Routines routines;
    private final Clock clock;

    MailAlarms(
            OpenAlarms alarms,
            MailUrgent urgent,
            MorningMail morning,
            ColleagueLetters colleagueLetters,
            Routines routines,
            Clock clock) {
        this.alarms = alarms;
        this.urgent = urgent;
        this.morning = morning;
        this.colleagueLetters = colleagueLetters;
        this.routines = routines;
        this.clock = clock;
    }

    /** Plans the letters that are to go now; at night and on free days it lets those rest that had not got away. */
    public void mailWhatIsReady(String namnd) {
        RoutineInForce routine = routines.today(namnd);
        Instant now = clock.instant();
        if (!routine.isOfficeMoment(now)) {
            colleagueLetters.restUntil(namnd, routine.nextOfficeMoment(now));
            return;
        }
        List<Long> called = alarms.arendenToMail(namnd, now);
        called.forEach(arende -> urgent.mail(namnd, arende));
        if (routine.isAfterMorningMail(now)) {
            morning.plan(namnd);
        }
    }
}
