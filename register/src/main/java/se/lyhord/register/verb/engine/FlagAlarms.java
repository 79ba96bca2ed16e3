package se.lyhord.register.verb.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.matter.Flagga;
import se.lyhord.config.routine.people.Alarm;
import se.lyhord.config.routine.people.Mottagare;
import se.lyhord.register.alarm.Cause;
import se.lyhord.register.alarm.FlagWords;
import se.lyhord.register.alarm.NewAlarm;
import se.lyhord.register.alarm.RaiseAlarm;
import se.lyhord.register.alarm.SettleAlarms;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.event.RoadEvent.Answered;
import se.lyhord.register.event.RoadEvent.Confirmed;
import se.lyhord.register.event.RoadEvent.FlagsTakenOver;
import se.lyhord.register.event.RoadEvent.Recused;
import se.lyhord.register.event.RoadEvent.Reopened;
import se.lyhord.register.event.RoadEvent.Rerouted;
import se.lyhord.register.event.WorkEvent.AlarmRaised;

/**
 * Calls those whom a confirmed flag calls, also where the ärende gets it by merging, and instead of them the chefer of another enhet that gets the
 * ärende later; those who see to the answer are called no more when it is given.
 */
@Component
class FlagAlarms {
    private static final List<Alarm> ALL = List.of(Alarm.values());
    private static final List<Alarm> CHIEFS = List.of(Alarm.ENHETSCHEF, Alarm.AVDELNINGSCHEF);

    private static final List<Alarm> ANSWERING = List.of(Alarm.REGISTRATOR, Alarm.ENHETSCHEF);
    private static final List<Alarm> BEYOND_ANSWER =
            ALL.stream().filter(post -> !ANSWERING.contains(post)).toList();

    private final RaiseAlarm raiseAlarm;
    private final SettleAlarms settle;

    FlagAlarms(RaiseAlarm raiseAlarm, SettleAlarms settle) {
        this.raiseAlarm = raiseAlarm;
        this.settle = settle;
    }

    void after(Step step) {
        if (step.has(Confirmed.class)) {
            call(step, step.arende().decided().flags(), ALL);
        } else {
            step.outcome().events().forEach(event -> {
                switch (event) {
                    case Rerouted moved -> callThoseOfAnother(step, moved.from());
                    case Recused moved -> callThoseOfAnother(step, moved.from());
                    case Answered answered -> settleAnswered(step);
                    case Reopened reopened -> callAgain(step);
                    default -> {}
                }
            });
        }
        // Of what stood on it before, those whom it calls have known before.
        step.outcome().events().stream()
                .filter(FlagsTakenOver.class::isInstance)
                .map(FlagsTakenOver.class::cast)
                .forEach(taken -> call(step, taken.flags(), ALL));
    }

    /** The chefer of the enhet that it has left are called no more, unless they are called to where it is now too. */
    private void callThoseOfAnother(Step step, String from) {
        flags(step, step.arende().decided().flags())
                .forEach(flag -> settle(
                        step,
                        flag,
                        persons(step, flag, CHIEFS, from),
                        persons(step, flag, ALL, step.arende().decided().unit())));
        call(step, step.arende().decided().flags(), CHIEFS);
    }

    /** Whoever is called to more than the citizen's matter, such as a utredning by law, is not done when that is answered. */
    private void settleAnswered(Step step) {
        String unit = step.arende().decided().unit();
        flags(step, step.arende().decided().flags())
                .forEach(flag -> settle(
                        step, flag, persons(step, flag, ANSWERING, unit), persons(step, flag, BEYOND_ANSWER, unit)));
    }

    /** There was an answer, or an end, and is none any more; what is to be confirmed anew calls then. */
    private void callAgain(Step step) {
        if (step.arende().confirmation() != null) {
            call(step, step.arende().decided().flags(), ANSWERING);
        }
    }

    private void settle(Step step, Flagga flag, Set<String> done, Set<String> still) {
        done.removeAll(still);
        settle.flag(step.arende().id(), flag.id(), done);
    }

    private static Set<String> persons(Step step, Flagga flag, List<Alarm> posts, String unit) {
        return flag.alarms().stream()
                .filter(posts::contains)
                .map(post -> NewAlarm.key(step.organisation().called(post, unit)))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private void call(Step step, List<String> flags, List<Alarm> posts) {
        flags(step, flags)
                .forEach(
                        flag -> flag.alarms().stream().filter(posts::contains).forEach(post -> call(step, flag, post)));
    }

    private static Stream<Flagga> flags(Step step, List<String> ids) {
        return step.rutin().flags().stream().filter(flag -> ids.contains(flag.id()));
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
