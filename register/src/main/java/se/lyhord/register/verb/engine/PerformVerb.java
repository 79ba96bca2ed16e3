package se.lyhord.register.verb.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.Arenden;
import se.lyhord.register.event.ArendeEvent;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.event.LetterEvent;
import se.lyhord.register.event.LetterEvent.LetterReworded;
import se.lyhord.register.event.RoadEvent;
import se.lyhord.register.handback.HandBacks;
import se.lyhord.register.permission.Permission;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.routine.RoutineInForce;
import se.lyhord.register.routine.Routines;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.signal.Signals;

/** Works a verb on an ärende, all or nothing: the ärende, its frister, its letters and its log change together, and nobody else's verb in between. */
@Component
public class PerformVerb {
    private final Routines routines;
    private final Permission permission;
    private final Arenden arenden;
    private final DutiesOf dutiesOf;
    private final KeepFrister keepFrister;
    private final Steps steps;
    private final Acknowledge acknowledge;
    private final CallColleagues callColleagues;
    private final HandBacks handBacks;
    private final Post post;
    private final ArendeLog log;
    private final Signals signals;

    PerformVerb(
            Routines routines,
            Permission permission,
            Arenden arenden,
            DutiesOf dutiesOf,
            KeepFrister keepFrister,
            Steps steps,
            Acknowledge acknowledge,
            CallColleagues callColleagues,
            HandBacks handBacks,
            Post post,
            ArendeLog log,
            Signals signals) {
        this.routines = routines;
        this.permission = permission;
        this.arenden = arenden;
        this.dutiesOf = dutiesOf;
        this.keepFrister = keepFrister;
        this.steps = steps;
        this.acknowledge = acknowledge;
        this.callColleagues = callColleagues;
        this.handBacks = handBacks;
        this.post = post;
        this.log = log;
        this.signals = signals;
    }

    /**
     * Does it and gives the ärende as it is afterwards.
     *
     * @throws RefusedException when the ärende, the routine or the person's role does not allow it
     */
    @Transactional
    public Arende perform(Account by, Verb verb, long id, Consumer<Step> work) {
        Arende before = arenden.hold(by.namnd(), id);
        Step step = steps.begin(by, before);
        permission.require(by, verb, before, step.routine());
        return perform(step, work);
    }

    /** Brings the ärende and its frister into line with what has become of a letter by itself, and logs it; no other rule of a verb applies. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(String namnd, long id, LetterEvent event) {
        Arende before = arenden.hold(namnd, id);
        RoutineInForce routine = routines.at(namnd, before.arrivedAt());
        Arende after = dutiesOf.dueAfter(before, routine);
        if (!after.equals(before)) {
            arenden.update(after);
        }
        List<ArendeEvent> events = new ArrayList<>();
        events.add(event);
        events.addAll(keepFrister.follow(after, routine));
        log.append(id, ArendeLog.BOT, events.toArray(ArendeEvent[]::new));
        signals.send(Signal.ARENDE, id);
    }

    private Arende perform(Step step, Consumer<Step> work) {
        work.accept(step);
        // A corrected arrival date may lie in the time of another version.
        RoutineInForce current =
                routines.at(step.arende().namnd(), step.arende().arrivedAt());
        step.settles(dutiesOf.dueAfter(step.arende(), current));
        callColleagues.after(step);
        if (step.has(RoadEvent.class)) {
            // Whoever has it now is not done with it, or it is closed.
            handBacks.end(step.arende().id());
        }
        Arende after = step.arende();
        arenden.update(after);
        // Which way a letter leaves decides whether what it says has come about.
        List<ArendeEvent> posted = new ArrayList<>();
        for (WrittenLetter letter : step.outcome().letters(after)) {
            if (letter.reworded()) {
                posted.add(new LetterReworded(letter.letter().kind().label()));
            }
            posted.add(post.take(after, letter));
        }
        acknowledge.after(step);
        Arende settled = dutiesOf.dueAfter(after, current);
        if (!settled.equals(after)) {
            // What the notice of delay promises holds when a person has sent it.
            step.settles(settled);
            arenden.update(settled);
        }
        List<ArendeEvent> events = new ArrayList<>(step.outcome().events());
        events.addAll(keepFrister.after(step, current));
        events.addAll(posted);
        log.append(after.id(), step.actor(), events.toArray(ArendeEvent[]::new));
        signals.send(Signal.ARENDE, after.id());
        return settled;
    }
}
