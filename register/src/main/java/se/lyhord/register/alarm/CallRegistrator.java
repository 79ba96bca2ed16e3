package se.lyhord.register.alarm;

import org.springframework.stereotype.Component;
import se.lyhord.config.routine.people.Alarm;
import se.lyhord.register.routine.Routines;

/** Calls the registrator about a message that nothing else would show. */
@Component
public class CallRegistrator {
    private final RaiseAlarm raiseAlarm;
    private final Routines routines;

    CallRegistrator(RaiseAlarm raiseAlarm, Routines routines) {
        this.raiseAlarm = raiseAlarm;
        this.routines = routines;
    }

    /** It came to an ärende on which nobody works any more; says so in this sentence, with the next morning letter. */
    public void aboutMessage(String namnd, long arende, String sentence) {
        about(Cause.message(), namnd, arende, sentence);
    }

    /** It says that the answer was not good; a later message leaves that as it is. */
    public void aboutDissatisfaction(String namnd, long arende, String sentence) {
        about(Cause.dissatisfied(), namnd, arende, sentence);
    }

    private void about(Cause cause, String namnd, long arende, String sentence) {
        raiseAlarm.raise(new NewAlarm(
                namnd,
                arende,
                cause,
                routines.organisation(namnd).called(Alarm.REGISTRATOR, ""),
                sentence,
                false,
                null));
    }
}
