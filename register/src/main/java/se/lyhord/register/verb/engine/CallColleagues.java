package se.lyhord.register.verb.engine;

import org.springframework.stereotype.Component;
import se.lyhord.register.alarm.Cause;
import se.lyhord.register.alarm.NewAlarm;
import se.lyhord.register.alarm.RaiseAlarm;
import se.lyhord.register.alarm.SettleAlarms;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.event.RoadEvent.Confirmed;
import se.lyhord.register.event.RoadEvent.Reopened;
import se.lyhord.register.event.WorkEvent.Dissatisfied;

/** Tells the colleagues whom a verb or a confirmed flag calls; when the ärende has ended, what it had called for is seen to. */
@Component
class CallColleagues {
    private final FlagAlarms flagAlarms;
    private final RaiseAlarm raiseAlarm;
    private final SettleAlarms settle;

    CallColleagues(FlagAlarms flagAlarms, RaiseAlarm raiseAlarm, SettleAlarms settle) {
        this.flagAlarms = flagAlarms;
        this.raiseAlarm = raiseAlarm;
        this.settle = settle;
    }

    void after(Step step) {
        Arende arende = step.arende();
        boolean confirmed = step.has(Confirmed.class);
        if (confirmed) {
            settle.suspicions(arende.id());
        }
        if (step.has(Reopened.class) || step.has(Dissatisfied.class)) {
            settle.about(arende.id(), Cause.message(), Cause.dissatisfied());
        }
        // A flag calls also when the ärende is handed over with the same keystroke.
        if (confirmed || !arende.isEnded()) {
            flagAlarms.after(step);
        } else {
            settle.allButFollowUps(arende.id());
        }
        step.outcome()
                .calls()
                .forEach(call -> raiseAlarm.raise(new NewAlarm(
                        arende.namnd(),
                        arende.id(),
                        new Cause(call.cause()),
                        call.to(),
                        call.sentence(),
                        call.urgent(),
                        null)));
    }
}
