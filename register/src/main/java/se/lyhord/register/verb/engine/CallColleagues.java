package se.lyhord.register.verb.engine;

import org.springframework.stereotype.Component;
import se.lyhord.register.alarm.Cause;
import se.lyhord.register.alarm.NewAlarm;
import se.lyhord.register.alarm.RaiseAlarm;
import se.lyhord.register.alarm.SettleAlarms;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.event.EnhetEvent.WaitEnded;
import se.lyhord.register.event.RoadEvent.Confirmed;
import se.lyhord.register.event.RoadEvent.Reopened;
import se.lyhord.register.event.WorkEvent.Dissatisfied;
import se.lyhord.register.question.Questions;

/** Tells the colleagues whom a verb or a confirmed flag calls; when the ärende has ended, what it had called for is seen to and nobody is asked any more. */
@Component
class CallColleagues {
    private final FlagAlarms flagAlarms;
    private final RaiseAlarm raiseAlarm;
    private final SettleAlarms settle;
    private final Questions questions;

    CallColleagues(FlagAlarms flagAlarms, RaiseAlarm raiseAlarm, SettleAlarms settle, Questions questions) {
        this.flagAlarms = flagAlarms;
        this.raiseAlarm = raiseAlarm;
        this.settle = settle;
        this.questions = questions;
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
        if (arende.isEnded()) {
            questions.endAll(arende.id()).forEach(question -> {
                settle.about(arende.id(), Cause.question(question));
                step.happened(new WaitEnded(question));
            });
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
