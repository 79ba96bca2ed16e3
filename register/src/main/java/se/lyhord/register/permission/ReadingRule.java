package se.lyhord.register.permission;

import java.util.Collection;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.people.Alarm;
import se.lyhord.config.routine.people.Mottagare;
import se.lyhord.config.routine.people.Role;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.InboxRow;
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

    /** Whether this person may read the ärende. */
    public boolean mayRead(Account account, Arende arende, RoutineInForce routine) {
        return mayRead(account, Standing.of(arende), routine);
    }

    /** Whether this person may see the nämnd's ärende in a list. */
    public boolean mayRead(Account account, InboxRow row, RoutineInForce routine) {
        return mayRead(
                account,
                routine.rutin(),
                new Standing(
                        routine.rutin().namnd().id(), row.unit(), row.flags(), row.takenOverBy(), row.restricted()));
    }

    /** Whether the person has to do with single ärenden at all: at the desk, at an enhet, or called by name in the routine. */
    public boolean worksWithArenden(Account account) {
        return seesAllUnrestricted(account) || Areas.isAtAnEnhet(account) || account.person() != null;
    }

    /** Whether nothing of the nämnd's is hidden from the person but what is restricted. */
    public boolean seesAllUnrestricted(Account account) {
        return account.roles().contains(Role.REGISTRATOR);
    }

    /** Whether this person may read an ärende of which this is known. */
    public boolean mayRead(Account account, Standing arende, RoutineInForce routine) {
        return mayRead(account, routine.rutin(), arende);
    }

    private boolean mayRead(Account account, Rutin rutin, Standing arende) {
        if (!account.namnd().equals(arende.namnd())) {
            return false;
        }
        if (arende.restricted()) {
            return isCalled(account, rutin, arende);
        }
        return seesAllUnrestricted(account)
                || (arende.unit() != null
                        && (isTheirs(account, arende.unit(), arende.takenOverBy())
                                || isCalled(account, rutin, arende)));
    }

    private boolean isTheirs(Account account, String unit, @Nullable String takenOverBy) {
        return Areas.isAtAnEnhet(account)
                && (isAtUnit(account, unit) || (takenOverBy != null && isPersonOrStandIn(account, takenOverBy)));
    }

    /** Whether the enhet is the account's own, or that of a chef in whose place the account is today. */
    boolean isAtUnit(Account account, String unit) {
        return account.units().contains(unit)
                || (account.person() != null && areas.of(account).standsInAt().contains(unit));
    }

    private boolean isCalled(Account account, Rutin rutin, Standing arende) {
        return arende.unit() != null
                && isCalled(
                        account, person -> isPersonOrStandIn(account, person), rutin, arende.flags(), arende.unit());
    }

    /**
     * Whether one of these flags calls the account to what is at this enhet.
     *
     * @param inPlaceOf whether the account is that person, or steps in for that person today
     */
    boolean isCalled(Account account, Predicate<String> inPlaceOf, Rutin rutin, Collection<String> flags, String unit) {
        return rutin.flags().stream()
                .filter(flag -> flags.contains(flag.id()))
                .flatMap(flag -> flag.alarms().stream())
                .anyMatch(alarm -> isHolder(account, inPlaceOf, rutin, alarm, unit));
    }

    /** Where a post is only a functional address, those behind it are known by their role. */
    private boolean isHolder(Account account, Predicate<String> inPlaceOf, Rutin rutin, Alarm alarm, String unit) {
        Mottagare called = routines.organisation(rutin.namnd().id()).called(alarm, unit);
        if (called.person() != null) {
            return inPlaceOf.test(called.person());
        }
        return switch (alarm) {
            case REGISTRATOR -> account.roles().contains(Role.REGISTRATOR);
            case ENHETSCHEF ->
                account.roles().contains(Role.CHEF) && account.units().contains(unit);
            case AVDELNINGSCHEF, ANSVARIG_LEX, UPPHANDLARE -> false;
        };
    }

    /** Whether the account is that person, or steps in for that person today and so reads and does what that one would. */
    boolean isPersonOrStandIn(Account account, String person) {
        return person.equals(account.person())
                || (account.person() != null && areas.of(account).persons().contains(person));
    }
}
