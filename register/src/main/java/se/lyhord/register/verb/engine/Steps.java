package se.lyhord.register.verb.engine;

import java.time.Clock;
import org.springframework.stereotype.Component;
import se.lyhord.register.absence.Absences;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.letter.LetterWriter;
import se.lyhord.register.routine.RoutineInForce;
import se.lyhord.register.routine.Routines;

/** Begins the steps that verbs take: with the routine that the ärende follows, and with who works at the nämnd today. */
@Component
class Steps {
    private final LetterWriter writer;
    private final Routines routines;
    private final Absences absences;
    private final Clock clock;

    Steps(LetterWriter writer, Routines routines, Absences absences, Clock clock) {
        this.writer = writer;
        this.routines = routines;
        this.absences = absences;
        this.clock = clock;
    }

    Step begin(Account by, Arende arende) {
        return new Step(
                writer,
                routines.at(arende.namnd(), arende.arrivedAt()),
                routines.organisation(by.namnd()),
                absences.on(by.namnd(), RoutineInForce.arrivalDate(clock.instant())),
                by.username(),
                arende);
    }
}
