package se.lyhord.register.verb.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.lyhord.config.deadline.Duty;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.deadline.Frister;
import se.lyhord.register.dispatch.LettersToSeeTo;
import se.lyhord.register.event.ArendeEvent;
import se.lyhord.register.event.FristEvent.FristDone;
import se.lyhord.register.routine.RoutineInForce;

/** Brings the frister of an ärende into line with what a verb has made of it. */
@Component
class KeepFrister {
    private final Frister frister;
    private final DutiesOf dutiesOf;
    private final LettersToSeeTo letters;

    KeepFrister(Frister frister, DutiesOf dutiesOf, LettersToSeeTo letters) {
        this.frister = frister;
        this.dutiesOf = dutiesOf;
        this.letters = letters;
    }

    /** Does it, and tells what changed. */
    List<ArendeEvent> after(Step step, RoutineInForce routine) {
        Arende arende = step.arende();
        List<ArendeEvent> events = new ArrayList<>();
        step.again().forEach(duty -> frister.reopen(arende.id(), duty));
        if (step.done().contains(Duty.OMSTYRNING)) {
            // What is confirmed and handed over in one stroke has not had this duty before.
            events.addAll(frister.follow(arende.id(), dutiesOf.waiting(arende, routine)));
        }
        for (Duty duty : done(step)) {
            if (frister.done(arende.id(), duty)) {
                events.add(new FristDone(duty));
            }
        }
        events.addAll(frister.follow(arende.id(), dutiesOf.all(arende, routine)));
        return events;
    }

    /** An answer that a person must send is given when somebody says that it is. */
    private List<Duty> done(Step step) {
        return letters.isUnsent(step.arende().id(), Brevslag.SVAR)
                ? step.done()
                : Stream.concat(step.done().stream(), step.doneByAnswer().stream())
                        .toList();
    }
}
