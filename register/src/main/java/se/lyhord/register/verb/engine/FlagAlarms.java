package se.lyhord.register.verb.engine;

import java.util.List;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.matter.Flagga;
import se.lyhord.config.routine.people.Alarm;
import se.lyhord.config.routine.people.Mottagare;
import se.lyhord.register.alarm.Cause;
import se.lyhord.register.alarm.FlagWords;
import se.lyhord.register.alarm.NewAlarm;
import se.lyhord.register.alarm.RaiseAlarm;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.event.RoadEvent.Confirmed;
import se.lyhord.register.event.RoadEvent.FlagsTakenOver;
import se.lyhord.register.event.RoadEvent.Recused;
import se.lyhord.register.event.RoadEvent.Rerouted;
import se.lyhord.register.event.WorkEvent.AlarmRaised;

/** Calls those whom a confirmed flag calls, also where the ärende gets it by merging, and the chefer of another enhet that gets the ärende later. */
@Component
class FlagAlarms {
    private static final List<Alarm> ALL = List.of(Alarm.values());
    private static final List<Alarm> CHIEFS = List.of(Alarm.ENHETSCHEF, Alarm.AVDELNINGSCHEF);

    private final RaiseAlarm raiseAlarm;

    FlagAlarms(RaiseAlarm raiseAlarm) {
        this.raiseAlarm = raiseAlarm;
    }

    void after(Step step) {
        if (step.has(Confirmed.class)) {
            call(step, step.arende().decided().flags(), ALL);
        } else if (step.has(Rerouted.class) || step.has(Recused.class)) {
            call(step, step.arende().decided().flags(), CHIEFS);
        }
        // Of what stood on it before, those whom it calls have known before.
        step.outcome().events().stream()
                .filter(FlagsTakenOver.class::isInstance)
                .map(FlagsTakenOver.class::cast)
                .forEach(taken -> call(step, taken.flags(), ALL));
    }

    private void call(Step step, List<String> flags, List<Alarm> posts) {
        step.rutin().flags().stream().filter(flag -> flags.contains(flag.id())).forEach(flag -> flag.alarms().stream()
                .filter(posts::contains)
                .forEach(post -> call(step, flag, post)));
    }

    private void call(Step step, Flagga flag, Alarm post) {
        Arende arende = step.arende();
        Mottagare to = step.organisation().called(post, arende.decided().unit());
        String sentence =
                flag.sameDay() ? "Ärendet är märkt %s och behöver dig i dag." : "Ärendet är märkt %s och behöver dig.";
        boolean isNews = raiseAlarm.raise(new NewAlarm(
                arende.namnd(),
                arende.id(),
                Cause.flag(flag.id()),
                to,
                sentence.formatted(new FlagWords(flag)),
                flag.sameDay(),
                null));
        if (isNews) {
            step.happened(new AlarmRaised(flag.name(), to.name()));
        }
    }
}
