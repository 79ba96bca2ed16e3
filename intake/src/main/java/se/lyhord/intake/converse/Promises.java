package se.lyhord.intake.converse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.lyhord.classifier.Alternative;
import se.lyhord.classifier.Flag;
import se.lyhord.config.calendar.SvenskTid;
import se.lyhord.config.calendar.Tidsfrist;
import se.lyhord.config.deadline.PlannedFrist;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.rule.BekraftelseTrigger;
import se.lyhord.intake.converse.text.Said;
import se.lyhord.register.routine.RoutineInForce;

/** What happens to a message that has arrived, and by when: never more than the routine promises. */
final class Promises {
    private static final String DAY = "day";

    private final Matter matter;
    private final RoutineInForce routine;
    private final WordsOf words;
    private final Instant at;

    Promises(Matter matter, RoutineInForce routine, WordsOf words, Instant at) {
        this.matter = matter;
        this.routine = routine;
        this.words = words;
        this.at = at;
    }

    List<Said> all() {
        List<Said> next = new ArrayList<>();
        next.add(reading());
        if (matter.follows()) {
            next.add(Said.of("next.follows"));
            return next;
        }
        matter.draft().value(Field.EMAIL).map(this::acknowledgement).ifPresent(next::add);
        if (matter.draft().way().filter(Way.NONE::equals).isPresent()) {
            next.add(Said.of("next.no-answer"));
        } else {
            next.addAll(answer());
            next.add(Said.of("next.by-" + matter.draft().way().orElse(Way.CODE).value()));
        }
        return next;
    }

    private Said reading() {
        if (routine.isOfficeMoment(at)) {
            return Said.of("next.read");
        }
        LocalDate day = LocalDate.ofInstant(routine.nextOfficeMoment(at), SvenskTid.ZONE);
        return new Said("next.read-later", Map.of(DAY, words.day(day)));
    }

    private Said acknowledgement(String email) {
        String key = routine.rutin().acknowledgement().trigger() == BekraftelseTrigger.RECEIPT ? "ack" : "ack-later";
        return routine.frister()
                .acknowledgement(arrival())
                .map(frist -> new Said("next." + key + "-by", Map.of("email", email, DAY, day(frist))))
                .orElseGet(() -> new Said("next." + key, Map.of("email", email)));
    }

    private List<Said> answer() {
        if (isPassedOn()) {
            return List.of(Said.of("next.rerouted"));
        }
        Optional<Said> due = due().map(day -> new Said("next.answer-by", Map.of(DAY, words.day(day))));
        List<Said> answer = new ArrayList<>();
        answer.add(due.orElseGet(() -> Said.of("next.answer-soon")));
        if (due.isPresent() && routine.rutin().handling().delayNotice()) {
            answer.add(Said.of("next.delay"));
        }
        return answer;
    }

    /** Whether the program is sure of a kind that the routine leaves to other rules, always or with the flags that it sees. */
    private boolean isPassedOn() {
        return Optional.of(matter.suggestion().kind())
                .filter(kind -> !kind.abstained())
                .flatMap(kind -> kind.best())
                .flatMap(kind -> routine.rutin().kind(kind.id()))
                .filter(kind -> !kind.isHandled(
                        matter.suggestion().flags().stream().map(Flag::id).collect(Collectors.toSet())))
                .isPresent();
    }

    /** The last day for the answer of the enhet that it is surely about, otherwise of the nämnd. */
    private Optional<LocalDate> due() {
        Rutin rutin = routine.rutin();
        String unit = Optional.of(matter.suggestion().unit())
                .filter(ranking -> !ranking.abstained())
                .flatMap(ranking -> ranking.best())
                .map(Alternative::id)
                .orElse("");
        Optional<Tidsfrist> within = rutin.answerAtLatest(unit).or(() -> rutin.answerWithin(unit));
        return within.map(frist -> routine.arbetsdagar().lastDay(arrival(), frist));
    }

    private LocalDate arrival() {
        return RoutineInForce.arrivalDate(at);
    }

    private String day(PlannedFrist frist) {
        return words.day(frist.due().toLocalDate());
    }
}
