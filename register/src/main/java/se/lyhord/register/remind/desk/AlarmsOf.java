package se.lyhord.register.remind.desk;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.config.routine.Organisation;
import se.lyhord.config.routine.people.Alarm;
import se.lyhord.config.routine.people.Enhet;
import se.lyhord.config.routine.people.Mottagare;
import se.lyhord.config.routine.people.Role;
import se.lyhord.register.access.Account;
import se.lyhord.register.alarm.NewAlarm;
import se.lyhord.register.alarm.OpenAlarm;
import se.lyhord.register.alarm.OpenAlarms;
import se.lyhord.register.alarm.SettleAlarms;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.event.WorkEvent.AlarmSeen;
import se.lyhord.register.permission.Areas;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.routine.Routines;

/** The open alarms of whoever signs in: their own, those of people whose work they do today, and those of the addresses they read. */
@Component
@Transactional
public class AlarmsOf {
    private final OpenAlarms alarms;
    private final SettleAlarms settle;
    private final Areas areas;
    private final Routines routines;
    private final ArendeLog log;

    AlarmsOf(OpenAlarms alarms, SettleAlarms settle, Areas areas, Routines routines, ArendeLog log) {
        this.alarms = alarms;
        this.settle = settle;
        this.areas = areas;
        this.routines = routines;
        this.log = log;
    }

    /** Those alarms, what is due first before the rest. */
    @Transactional(readOnly = true)
    public List<OpenAlarm> list(Account account) {
        return alarms.of(account.namnd(), personsOf(account));
    }

    /** How many they are. */
    @Transactional(readOnly = true)
    public int count(Account account) {
        return list(account).size();
    }

    /**
     * The one who was called has seen it, which the ärende's log tells; the duty that it may be about goes on.
     *
     * @throws RefusedException when it is not this account's, or was settled already
     */
    public void seen(Account account, long alarmId) {
        OpenAlarm seen = list(account).stream()
                .filter(alarm -> alarm.id() == alarmId)
                .findFirst()
                .orElseThrow(() -> new RefusedException("Larmet är redan sett, eller gäller någon annan än dig."));
        // The log holds the ärende first, as every verb does.
        log.append(seen.arende(), account.username(), new AlarmSeen(seen.sentence()));
        if (!settle.one(alarmId)) {
            throw new RefusedException("Larmet är redan sett.");
        }
    }

    private Set<String> personsOf(Account account) {
        Organisation organisation = routines.today(account.namnd()).rutin().organisation();
        Set<String> persons = new HashSet<>(areas.of(account).persons());
        persons.add(NewAlarm.account(account.username()));
        if (account.roles().contains(Role.REGISTRATOR)) {
            persons.add(key(organisation.called(Alarm.REGISTRATOR, "")));
        }
        if (account.roles().contains(Role.CHEF)) {
            account.units().stream()
                    .flatMap(unit -> routines.today(account.namnd()).rutin().unit(unit).stream())
                    .map(Enhet::email)
                    .forEach(persons::add);
        }
        return persons;
    }

    private static String key(Mottagare called) {
        return called.person() == null ? called.email() : called.person();
    }
}
