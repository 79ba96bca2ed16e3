package se.lyhord.register.opening;

import java.util.Locale;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.Alarm;
import se.lyhord.register.alarm.Cause;
import se.lyhord.register.alarm.NewAlarm;
import se.lyhord.register.alarm.RaiseAlarm;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.routine.Routines;

/** Calls the registrator about a message to an ärende on which nobody works any more, since nothing else would show that it came. */
@Component
class CallAboutMessage {
    private final RaiseAlarm raiseAlarm;
    private final Routines routines;

    CallAboutMessage(RaiseAlarm raiseAlarm, Routines routines) {
        this.raiseAlarm = raiseAlarm;
        this.routines = routines;
    }

    /** A message was added to this ärende. */
    void addedTo(Arende arende) {
        if (arende.isWaiting()) {
            return;
        }
        raiseAlarm.raise(new NewAlarm(
                arende.namnd(),
                arende.id(),
                Cause.message(),
                routines.organisation(arende.namnd()).called(Alarm.REGISTRATOR, ""),
                "Ett nytt meddelande har kommit, och ärendet är %s. Läs meddelandet, och öppna ärendet igen om det behövs."
                        .formatted(arende.status().label().toLowerCase(Locale.ROOT)),
                false,
                null));
    }
}
