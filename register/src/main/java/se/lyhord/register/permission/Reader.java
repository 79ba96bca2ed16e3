package se.lyhord.register.permission;

import java.util.Collection;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.people.Alarm;
import se.lyhord.config.routine.people.Mottagare;
import se.lyhord.config.routine.people.Role;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.InboxRow;
import se.lyhord.register.routine.RoutineInForce;
import se.lyhord.register.routine.Routines;

/** What one person may read, to be asked about many ärenden at one moment: in whose place the person is today is looked up once, when it first matters. */
public final class Reader {
    private final Account account;
    private final Routines routines;
    private final Supplier<Area> area;

    Reader(Account account, Routines routines, Areas areas) {
        this.account = account;
        this.routines = routines;
        this.area = SingletonSupplier.of(() -> areas.of(account));
    }

    Account account() {
        return account;
    }

    /** What the person works with today. */
    Area area() {
        return area.get();
    }

    /** Whether nothing of the nämnd's is hidden but what is restricted. */
    public boolean seesAllUnrestricted() {
        return account.roles().contains(Role.REGISTRATOR);
    }

    /** Whether the person may read the ärende. */
    public boolean mayRead(Arende arende, RoutineInForce routine) {
        return mayRead(Standing.of(arende), routine);
    }

    /** Whether the person may see the nämnd's ärende in a list. */
    public boolean mayRead(InboxRow row, RoutineInForce routine) {
        return mayRead(
                new Standing(
                        routine.rutin().namnd().id(), row.unit(), row.flags(), row.takenOverBy(), row.restricted()),
                routine);
    }

    /** Whether the person may read an ärende of which this is known. */
    public boolean mayRead(Standing arende, RoutineInForce routine) {
        if (!account.namnd().equals(arende.namnd())) {
            return false;
        }
        if (arende.restricted()) {
            return isCalled(routine.rutin(), arende);
        }
        return seesAllUnrestricted()
                || (arende.unit() != null
                        && (isTheirs(arende.unit(), arende.takenOverBy()) || isCalled(routine.rutin(), arende)));
    }

    private boolean isTheirs(String unit, @Nullable String takenOverBy) {
        return Areas.isAtAnEnhet(account) && isInTheirHands(unit, takenOverBy);
    }

    /** Whether the enhet, or the chef who took over, is the person, or somebody in whose place the person is today. */
    boolean isInTheirHands(@Nullable String unit, @Nullable String takenOverBy) {
        return (unit != null && isAtUnit(unit)) || (takenOverBy != null && isPersonOrStandIn(takenOverBy));
    }

    private boolean isAtUnit(String unit) {
        return account.units().contains(unit)
                || (account.person() != null && area().standsInAt().contains(unit));
    }

    /** Whether the account is that person, or steps in for that person today and so reads and does what that one would. */
    private boolean isPersonOrStandIn(String person) {
        return person.equals(account.person())
                || (account.person() != null && area().persons().contains(person));
    }

    private boolean isCalled(Rutin rutin, Standing arende) {
        return arende.unit() != null && isCalled(rutin, arende.flags(), arende.unit());
    }

    /** Whether one of these flags calls the person to what is at this enhet. */
    boolean isCalled(Rutin rutin, Collection<String> flags, String unit) {
        return rutin.flags().stream()
                .filter(flag -> flags.contains(flag.id()))
                .flatMap(flag -> flag.alarms().stream())
                .anyMatch(alarm -> isHolder(rutin, alarm, unit));
    }

    /** Where a post is only a functional address, those behind it are known by their role. */
    private boolean isHolder(Rutin rutin, Alarm alarm, String unit) {
        Mottagare called = routines.organisation(rutin.namnd().id()).called(alarm, unit);
        if (called.person() != null) {
            return isPersonOrStandIn(called.person());
        }
        return switch (alarm) {
            case REGISTRATOR -> seesAllUnrestricted();
            case ENHETSCHEF ->
                account.roles().contains(Role.CHEF) && account.units().contains(unit);
            case AVDELNINGSCHEF, ANSVARIG_LEX, UPPHANDLARE -> false;
        };
    }
}
