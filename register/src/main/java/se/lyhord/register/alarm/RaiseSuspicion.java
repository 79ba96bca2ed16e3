package se.lyhord.register.alarm;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
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
    private final JdbcClient jdbc;

    RaiseSuspicion(RaiseAlarm raiseAlarm, JdbcClient jdbc) {
        this.raiseAlarm = raiseAlarm;
        this.jdbc = jdbc;
    }

    /** Raises what these suggested flags call for. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void about(String namnd, long arende, Collection<String> suggested, Rutin rutin) {
        raise(namnd, arende, suggested, rutin, "Läs meddelandet och bekräfta ärendet i dag.");
    }

    /**
     * Raises anew, on the ärende that takes over another, what nobody has seen to there.
     *
     * @param confirmed the flags that a person has confirmed on the one that takes over; of these there is no suspicion any more
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void passOn(String namnd, long absorbed, String name, long into, Collection<String> confirmed, Rutin rutin) {
        List<String> open = jdbc.sql("""
                        select substring(cause from length('SUSPICION ') + 1) from alarm
                        where arende = :absorbed and cause like 'SUSPICION %' and settled_at is null
                          and not exists (select from alarm there where there.arende = :into and there.cause = alarm.cause and there.settled_at is null)
                        """)
                .param("absorbed", absorbed)
                .param("into", into)
                .query(String.class)
                .list();
        List<String> flags =
                open.stream().filter(flag -> !confirmed.contains(flag)).toList();
        raise(namnd, into, flags, rutin, "Läs meddelandet i " + name + ", som slogs ihop med ärendet, i dag.");
    }

    private void raise(String namnd, long arende, Collection<String> flags, Rutin rutin, String whatToDo) {
        rutin.flags().stream()
                .filter(flag -> flags.contains(flag.id()))
                .filter(flag -> flag.sameDay() && flag.alarms().contains(Alarm.REGISTRATOR))
                .forEach(flag -> raiseAlarm.raise(new NewAlarm(
                        namnd,
                        arende,
                        Cause.suspicion(flag.id()),
                        rutin.organisation().called(Alarm.REGISTRATOR, ""),
                        "Det kan vara %s. %s".formatted(new FlagWords(flag), whatToDo),
                        true,
                        null)));
    }
}
