package se.lyhord.register.letter;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.config.routine.rule.BekraftelseTrigger;
import se.lyhord.config.routine.rule.Bekraftelseregler;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.dispatch.Dispatches;
import se.lyhord.register.dispatch.HeldLetters;
import se.lyhord.register.dispatch.Letter;
import se.lyhord.register.event.ArendeEvent;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.event.LetterEvent.LetterHeld;
import se.lyhord.register.event.LetterEvent.LetterLeftToPerson;
import se.lyhord.register.event.LetterEvent.LetterPlanned;
import se.lyhord.register.routine.RoutineInForce;
import se.lyhord.register.routine.Routines;

/** Plans the bekräftelse of an ärende that was just opened: to be sent, to wait for the routine's moment, or to be seen to by a person. */
@Component
public class FirstLetter {
    private final Routines routines;
    private final AcknowledgementRule rule;
    private final LetterWriter writer;
    private final Dispatches dispatches;
    private final HeldLetters held;
    private final ArendeLog log;

    FirstLetter(
            Routines routines,
            AcknowledgementRule rule,
            LetterWriter writer,
            Dispatches dispatches,
            HeldLetters held,
            ArendeLog log) {
        this.routines = routines;
        this.rule = rule;
        this.writer = writer;
        this.dispatches = dispatches;
        this.held = held;
        this.log = log;
    }

    /** Whether the routine wants one for what came in this way from this citizen. */
    public boolean isDue(Arende arende) {
        return rule.isDue(arende.sender(), arende.handling(), routine(arende).rutin());
    }

    /** Notes that there is none to send, and why; a sentence in Swedish. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void omit(Arende arende, String actor, String reason) {
        note(arende, actor, new LetterLeftToPerson(Brevslag.BEKRAFTELSE.label(), reason));
    }

    /** The same, with the reason that follows from how the citizen can be reached. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void omit(Arende arende, String actor) {
        omit(
                arende,
                actor,
                rule.whyNone(arende.sender(), arende.handling(), routine(arende).rutin()));
    }

    /** Plans it where it is due and can be sent somewhere, or notes why there is none; the parameters are those of {@link #plan}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(Arende arende, String actor, @Nullable String inReplyTo, Supplier<Optional<String>> objection) {
        if (isDue(arende) && arende.sender().canBeWrittenTo()) {
            plan(arende, actor, inReplyTo, objection);
        } else {
            omit(arende, actor);
        }
    }

    /**
     * Plans it.
     *
     * @param actor user name, or that of the bot
     * @param inReplyTo Message-ID that it answers, with angle brackets; null when it answers no mail
     * @param objection why a person must see to it first; asked only when it would go by mail
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void plan(Arende arende, String actor, @Nullable String inReplyTo, Supplier<Optional<String>> objection) {
        RoutineInForce routine = routine(arende);
        Bekraftelseregler rules = routine.rutin().acknowledgement();
        Letter letter = write(arende, routine, rules).answering(inReplyTo);
        Optional<String> reason = arende.sender().readsOnlyWithCode()
                ? Optional.empty()
                : new ByHand(arende, rules).reason(letter, objection);
        note(
                arende,
                actor,
                reason.<ArendeEvent>map(why -> leaveToPerson(arende, letter, routine, why))
                        .orElseGet(() -> plan(arende, letter, routine, rules)));
    }

    /**
     * Lets it go when somebody has decided that the ärende is one of its own, for which it waited.
     *
     * @param objection why a person must see to it even so, as a sentence in Swedish; null when nothing speaks against it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(Arende arende, String actor, @Nullable String objection) {
        if (held.decided(arende.id(), Brevslag.BEKRAFTELSE, objection)) {
            note(
                    arende,
                    actor,
                    objection == null
                            ? planned(routine(arende).rutin().acknowledgement())
                            : new LetterLeftToPerson(Brevslag.BEKRAFTELSE.label(), objection));
        }
    }

    /** What waits for its moment is written anew when that comes; should it not come, the letter must still be true. */
    private Letter write(Arende arende, RoutineInForce routine, Bekraftelseregler rules) {
        return rules.trigger() == BekraftelseTrigger.RECEIPT
                ? writer.toCitizen(arende, routine, Brevslag.BEKRAFTELSE, Map.of())
                : writer.early(arende, routine);
    }

    private ArendeEvent leaveToPerson(Arende arende, Letter letter, RoutineInForce routine, String reason) {
        if (routine.rutin().acknowledgement().trigger() == BekraftelseTrigger.RECEIPT) {
            dispatches.leaveToPerson(letter, reason);
        } else {
            dispatches.leaveToPerson(letter, reason, lastMorning(arende, routine));
        }
        return new LetterLeftToPerson(letter.kind().label(), reason);
    }

    private ArendeEvent plan(Arende arende, Letter letter, RoutineInForce routine, Bekraftelseregler rules) {
        if (rules.trigger() == BekraftelseTrigger.RECEIPT) {
            dispatches.plan(letter);
        } else {
            dispatches.hold(letter, lastMorning(arende, routine));
        }
        return planned(rules);
    }

    private static ArendeEvent planned(Bekraftelseregler rules) {
        String name = Brevslag.BEKRAFTELSE.label();
        return rules.trigger() == BekraftelseTrigger.RECEIPT
                ? new LetterPlanned(name)
                : new LetterHeld(name, "Den skickas " + rules.trigger().when() + ".");
    }

    /** Whatever the bekräftelse waits for, it goes before its time is out; null where the routine sets none. */
    private static @Nullable Instant lastMorning(Arende arende, RoutineInForce routine) {
        return routine.frister()
                .acknowledgement(RoutineInForce.arrivalDate(arende.arrivedAt()))
                .map(frist -> routine.lastMorning(frist.due()))
                .orElse(null);
    }

    private RoutineInForce routine(Arende arende) {
        return routines.at(arende.namnd(), arende.arrivedAt());
    }

    private void note(Arende arende, String actor, ArendeEvent event) {
        log.append(arende.id(), actor, event);
    }
}
