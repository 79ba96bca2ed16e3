package se.lyhord.register.alarm;

import org.springframework.stereotype.Component;
import se.lyhord.config.routine.Alarm;
import se.lyhord.register.routine.Routines;

/** Calls the registrator about a message to an ärende on which nobody works any more, since nothing else would show that it came. */
@Component
public class CallRegistrator {
    private final RaiseAlarm raiseAlarm;
    private final Routines routines;

    CallRegistrator(RaiseAlarm raiseAlarm, Routines routines) {
        this.raiseAlarm = raiseAlarm;
        this.routines = routines;
    }

    /** Says so in this sentence, with the next morning letter. */
    public void aboutMessage(String namnd, long arende, String sentence) {
        raiseAlarm.raise(new NewAlarm(
                namnd,
                arende,
                Cause.message(),
                routines.organisation(namnd).called(Alarm.REGISTRATOR, ""),
                sentence,
                false,
                null));
    }
}
