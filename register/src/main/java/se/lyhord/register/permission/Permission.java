package se.lyhord.register.permission;

import java.util.Collections;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.people.Role;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.routine.RoutineInForce;

/** Who may use which verb: the routine says by role, and an enhet's people only on the enhet's own ärenden. */
@Component
public class Permission {
    private final ReadingRule reading;

    Permission(ReadingRule reading) {
        this.reading = reading;
    }

    /** Whether this person may use the verb on this ärende. */
    public boolean allows(Account by, Verb verb, Arende arende, RoutineInForce routine) {
        return allows(reading.reader(by), verb, arende, routine);
    }

    /** Whether this person may use the verb on this ärende. */
    public boolean allows(Reader by, Verb verb, Arende arende, RoutineInForce routine) {
        return allows(by, verb, Standing.of(arende), routine);
    }

    /** Whether this person may use the verb on an ärende of which this is known. */
    public boolean allows(Reader by, Verb verb, Standing arende, RoutineInForce routine) {
        Set<Role> allowed = routine.rutin().mayDo(verb);
        if (arende.restricted()) {
            return by.mayRead(arende, routine)
                    && !Collections.disjoint(allowed, by.account().roles());
        }
        return by.account().roles().stream()
                .filter(allowed::contains)
                .anyMatch(role -> role == Role.REGISTRATOR || by.isInTheirHands(arende.unit(), arende.takenOverBy()));
    }

    /**
     * Lets the verb be used.
     *
     * @throws RefusedException when this person may not
     */
    public void require(Account by, Verb verb, Arende arende, RoutineInForce routine) {
        Reader reader = reading.reader(by);
        if (arende.handling().restricted() && !reader.mayRead(arende, routine)) {
            throw new RefusedException("Bara de som larmet gäller får arbeta med ärendet.");
        }
        if (Collections.disjoint(routine.rutin().mayDo(verb), by.roles())) {
            throw new RefusedException("Din roll får inte göra det: " + verb.label() + ".");
        }
        if (!allows(reader, verb, arende, routine)) {
            throw new RefusedException("Ärendet ligger hos en annan enhet än din.");
        }
    }
}
