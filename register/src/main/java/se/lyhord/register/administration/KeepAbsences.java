package se.lyhord.register.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.config.routine.people.Person;
import se.lyhord.register.absence.Absence;
import se.lyhord.register.absence.Absences;
import se.lyhord.register.access.Account;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.routine.RoutineInForce;
import se.lyhord.register.routine.Routines;

/** An administrator keeps who is away and who steps in; each deed is logged. */
@Component
@Transactional
public class KeepAbsences {
    private static final int YEARS = 2;

    private final Absences absences;
    private final Routines routines;
    private final AdministrationLog log;
    private final Clock clock;

    KeepAbsences(Absences absences, Routines routines, AdministrationLog log, Clock clock) {
        this.absences = absences;
        this.routines = routines;
        this.log = log;
        this.clock = clock;
    }

    /** Those that go on or are to come, first to begin first. */
    @Transactional(readOnly = true)
    public List<Absence> coming(Account by) {
        Administrator.require(by);
        LocalDate today = today();
        return absences.list(by.namnd(), today, today.plusYears(YEARS));
    }

    /**
     * Keeps that somebody is going to be away.
     *
     * @throws RefusedException when the routine does not know both people, the days are past, or the person is away already on any of them
     */
    public void add(Account by, String person, LocalDate firstDay, LocalDate lastDay, String deputy) {
        Administrator.require(by);
        if (lastDay.isBefore(today())) {
            throw new RefusedException("Dagarna har redan varit.");
        }
        absences.add(by.namnd(), person, firstDay, lastDay, deputy);
        log.append(
                by,
                Change.ABSENCE_ADDED,
                person,
                "%s skrev att %s är borta %s–%s och att %s är ersättare."
                        .formatted(by.name(), name(by.namnd(), person), firstDay, lastDay, name(by.namnd(), deputy)));
    }

    /**
     * The person is back today, or will not be away at all.
     *
     * @throws RefusedException when it has been ended already
     */
    public void end(Account by, Absence absence) {
        Administrator.require(by);
        if (!absences.end(by.namnd(), absence.id(), today())) {
            throw new RefusedException("Frånvaron är redan avslutad.");
        }
        String ended = absence.firstDay().isAfter(today())
                ? "%s strök att %s skulle vara borta %s–%s."
                : "%s skrev att %s är tillbaka.";
        log.append(
                by,
                Change.ABSENCE_ENDED,
                absence.person(),
                ended.formatted(by.name(), name(by.namnd(), absence.person()), absence.firstDay(), absence.lastDay()));
    }

    private String name(String namnd, String person) {
        return routines.organisation(namnd).person(person).map(Person::name).orElse(person);
    }

    private LocalDate today() {
        return RoutineInForce.arrivalDate(clock.instant());
    }
}
