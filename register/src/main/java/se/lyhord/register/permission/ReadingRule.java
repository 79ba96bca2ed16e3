package se.lyhord.register.permission;

import org.springframework.stereotype.Component;
import se.lyhord.config.routine.people.Role;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.routine.RoutineInForce;
import se.lyhord.register.routine.Routines;

/**
 * Who may read which ärende: a registrator all of the nämnd's but the restricted, an enhet's people their own, those of an enhet whose chef they
 * stand in for and what they took over, and those whom a confirmed flag calls what it calls them to, which is all that anybody may read of a
 * restricted one.
 */
@Component
public class ReadingRule {
    private final Routines routines;
    private final Areas areas;

    ReadingRule(Routines routines, Areas areas) {
        this.routines = routines;
        this.areas = areas;
    }

    /** The person, to be asked about as many ärenden as there are. */
    public Reader reader(Account account) {
        return new Reader(account, routines, areas);
    }

    /** Whether this person may read the ärende. */
    public boolean mayRead(Account account, Arende arende, RoutineInForce routine) {
        return reader(account).mayRead(arende, routine);
    }

    /** Whether the person has to do with single ärenden at all: at the desk, at an enhet, or called by name in the routine. */
    public boolean worksWithArenden(Account account) {
        return seesAllUnrestricted(account) || Areas.isAtAnEnhet(account) || account.person() != null;
    }

    /** Whether nothing of the nämnd's is hidden from the person but what is restricted. */
    public boolean seesAllUnrestricted(Account account) {
        return account.roles().contains(Role.REGISTRATOR);
    }
}
