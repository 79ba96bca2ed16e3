package se.lyhord.register.remind.mail;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.lyhord.config.routine.Organisation;
import se.lyhord.config.routine.people.Alarm;
import se.lyhord.config.routine.people.Person;
import se.lyhord.register.absence.Presence;
import se.lyhord.register.alarm.OpenAlarm;

/** Where an alarm is mailed on a day: to its person, or to the one who does that person's work; to the registrator when everybody is away. */
final class Recipients {
    private final Organisation organisation;
    private final Presence presence;

    Recipients(Organisation organisation, Presence presence) {
        this.organisation = organisation;
        this.presence = presence;
    }

    /** The alarms by address, in the order in which they come. */
    Map<String, List<OpenAlarm>> of(Collection<OpenAlarm> alarms) {
        return alarms.stream().collect(Collectors.groupingBy(this::address, LinkedHashMap::new, Collectors.toList()));
    }

    private String address(OpenAlarm alarm) {
        if (organisation.person(alarm.person()).isEmpty()) {
            return alarm.address();
        }
        return presence.inPlaceOf(alarm.person())
                .map(Person::email)
                .orElseGet(() -> organisation.called(Alarm.REGISTRATOR, "").email());
    }
}
