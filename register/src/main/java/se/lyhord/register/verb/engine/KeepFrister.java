package se.lyhord.register.verb.engine;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.lyhord.config.deadline.Duty;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.rule.BekraftelseOwner;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.deadline.Frister;
import se.lyhord.register.dispatch.DecidedLetters;
import se.lyhord.register.event.ArendeEvent;
import se.lyhord.register.event.FristEvent;
import se.lyhord.register.event.FristEvent.FristDone;
import se.lyhord.register.event.RoadEvent.Recused;
import se.lyhord.register.event.RoadEvent.Rerouted;
import se.lyhord.register.event.RoadEvent.TakenOver;
import se.lyhord.register.routine.RoutineInForce;

/** Brings the frister of an ärende into line with what a verb has made of it. */
@Component
class KeepFrister {
    private final Frister frister;
    private final DutiesOf dutiesOf;
    private final DecidedLetters letters;

    KeepFrister(Frister frister, DutiesOf dutiesOf, DecidedLetters letters) {
        this.frister = frister;
        this.dutiesOf = dutiesOf;
        this.letters = letters;
    }

    /** Does it, and tells what changed. */
    List<ArendeEvent> after(Step step, RoutineInForce routine) {
        Arende arende = step.arende();
        List<ArendeEvent> events = new ArrayList<>();
        step.outcome().again().forEach(duty -> frister.reopen(arende.id(), duty));
        List<DoneDuty> done = done(step);
        if (done.stream().anyMatch(one -> one.duty() == Duty.OMSTYRNING)) {
            // What is confirmed and handed over in one stroke has not had this duty before.
            events.addAll(frister.follow(arende.id(), dutiesOf.waiting(arende, routine)));
        }
        for (DoneDuty one : done) {
            if (frister.done(arende.id(), one.duty(), one.when())) {
                events.add(new FristDone(one.duty()));
            }
        }
        events.addAll(follow(arende, routine));
        if (step.has(Rerouted.class) || step.has(Recused.class) || step.has(TakenOver.class)) {
            frister.tellAnew(arende.id(), ofWhoeverHasIt(routine.rutin()));
        }
        return events;
    }

    /** What is not the registrator's whoever has the ärende. */
    private static Set<Duty> ofWhoeverHasIt(Rutin rutin) {
        Set<Duty> duties = EnumSet.complementOf(EnumSet.of(Duty.BEKRAFTELSE, Duty.OMSTYRNING));
        if (rutin.acknowledgement().owner() == BekraftelseOwner.UNIT) {
            duties.add(Duty.BEKRAFTELSE);
        }
        return duties;
    }

    /** The same where no verb was used. */
    List<FristEvent> follow(Arende arende, RoutineInForce routine) {
        return frister.follow(arende.id(), dutiesOf.all(arende, routine));
    }

    /** What a letter does that a person must send is done when somebody says that it is sent. */
    private List<DoneDuty> done(Step step) {
        return step.outcome().done().stream()
                .filter(done ->
                        done.letter() == null || !letters.isUnsent(step.arende().id(), done.letter()))
                .toList();
    }
}
