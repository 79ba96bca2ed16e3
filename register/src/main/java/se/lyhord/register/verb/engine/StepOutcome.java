package se.lyhord.register.verb.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.deadline.Duty;
import se.lyhord.config.routine.letter.Brev;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.dispatch.Letter;
import se.lyhord.register.event.ArendeEvent;

/** What a step has collected by now, in the order in which it came. */
final class StepOutcome {
    private final List<ArendeEvent> events = new ArrayList<>();
    private final List<Function<Arende, Letter>> letters = new ArrayList<>();
    private final List<DoneDuty> done = new ArrayList<>();
    private final List<Duty> again = new ArrayList<>();
    private final List<Call> calls = new ArrayList<>();
    private Rewording rewording = new Rewording(null);

    void add(ArendeEvent event) {
        events.add(event);
    }

    void add(Function<Arende, Letter> letter) {
        letters.add(letter);
    }

    void add(DoneDuty duty) {
        done.add(duty);
    }

    void addAgain(Duty duty) {
        again.add(duty);
    }

    void add(Call call) {
        calls.add(call);
    }

    void reword(@Nullable Brev words) {
        rewording = new Rewording(words);
    }

    List<ArendeEvent> events() {
        return List.copyOf(events);
    }

    /** The letters, which tell what holds when the verb has come to its end. */
    List<WrittenLetter> letters(Arende settled) {
        return letters.stream()
                .map(letter -> rewording.of(letter.apply(settled), settled.name()))
                .toList();
    }

    List<DoneDuty> done() {
        return List.copyOf(done);
    }

    List<Duty> again() {
        return List.copyOf(again);
    }

    List<Call> calls() {
        return List.copyOf(calls);
    }
}
