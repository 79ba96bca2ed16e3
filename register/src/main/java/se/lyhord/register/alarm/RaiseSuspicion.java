package se.lyhord.register.alarm;

import java.util.Collection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.people.Alarm;

/**
 * Calls the registrator when the bot suggests a flag that calls the registrator on the same day, such as akut: only a person confirms, but danger
 * cannot wait for somebody to look into the inbox.
 */
@Component
public class RaiseSuspicion {
    private final RaiseAlarm raiseAlarm;

    RaiseSuspicion(RaiseAlarm raiseAlarm) {
        this.raiseAlarm = raiseAlarm;
    }

    /** Raises what these suggested flags call for. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void about(String namnd, long arende, Collection<String> suggested, Rutin rutin) {
        rutin.flags().stream()
                .filter(flag -> suggested.contains(flag.id()))
                .filter(flag -> flag.sameDay() && flag.alarms().contains(Alarm.REGISTRATOR))
                .forEach(flag -> raiseAlarm.raise(new NewAlarm(
                        namnd,
                        arende,
                        Cause.suspicion(flag.id()),
                        rutin.organisation().called(Alarm.REGISTRATOR, ""),
                        "Det kan vara %s. Läs meddelandet och bekräfta ärendet i dag.".formatted(new FlagWords(flag)),
                        true,
                        null)));
    }
}
