package se.lyhord.intake.acknowledge;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.config.routine.BekraftelseTrigger;
import se.lyhord.config.routine.Bekraftelseregler;
import se.lyhord.config.routine.Brevslag;
import se.lyhord.intake.read.Address;
import se.lyhord.intake.triage.AcknowledgementAdvice;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.OpenArende;
import se.lyhord.register.dispatch.Dispatches;
import se.lyhord.register.dispatch.Letter;
import se.lyhord.register.event.ArendeEvent;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.event.LetterEvent.LetterHeld;
import se.lyhord.register.event.LetterEvent.LetterLeftToPerson;
import se.lyhord.register.event.LetterEvent.LetterPlanned;
import se.lyhord.register.ledger.Waiting;
import se.lyhord.register.letter.AcknowledgementRule;
import se.lyhord.register.letter.LetterWriter;
import se.lyhord.register.routine.RoutineInForce;
import se.lyhord.register.routine.Routines;

/** Plans the bekräftelse of an ärende that was just opened: to be sent, or left to a person with the reason. */
@Component
public class PlanAcknowledgement {
    private final Routines routines;
    private final AcknowledgementRule rule;
    private final LetterWriter writer;
    private final Dispatches dispatches;
    private final ArendeLog log;
    private final Restraint restraint;

    PlanAcknowledgement(
            Routines routines,
            AcknowledgementRule rule,
            LetterWriter writer,
            Dispatches dispatches,
            ArendeLog log,
            Restraint restraint) {
        this.routines = routines;
        this.rule = rule;
        this.writer = writer;
        this.dispatches = dispatches;
        this.log = log;
        this.restraint = restraint;
    }

    /**
     * Plans it, within the caller's transaction.
     *
     * @param messageId of the mail that it answers, without angle brackets
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void plan(Arende arende, Waiting message, Optional<String> messageId, AcknowledgementAdvice advice) {
        RoutineInForce routine = routines.at(arende.namnd(), arende.arrivedAt());
        Optional<String> recipient = advice.to().map(Address::address);
        if (!rule.isDue(arende.sender(), arende.handling(), routine.rutin())
                || (recipient.isEmpty() && routine.rutin().acknowledgement().requiresContact())) {
            note(arende.id(), new LetterLeftToPerson(Brevslag.BEKRAFTELSE.label(), advice.reason()));
            return;
        }
        Letter letter = writer.toCitizen(arende, routine, Brevslag.BEKRAFTELSE, Map.of())
                .answering(messageId.map(id -> "<" + id + ">").orElse(null));
        Optional<String> objection = advice.acknowledge() && recipient.isPresent()
                ? restraint.against(recipient.get(), message, advice.verified())
                : Optional.of(advice.reason());
        objection.ifPresentOrElse(
                reason -> leaveToPerson(arende.id(), letter, reason), () -> plan(arende, letter, routine));
    }

    private void plan(Arende arende, Letter letter, RoutineInForce routine) {
        String name = letter.kind().label();
        Bekraftelseregler rules = routine.rutin().acknowledgement();
        if (rules.trigger() == BekraftelseTrigger.RECEIPT) {
            dispatches.plan(letter);
            note(arende.id(), new LetterPlanned(name));
        } else {
            dispatches.hold(letter, lastMorning(arende, routine));
            note(
                    arende.id(),
                    new LetterHeld(name, "Den skickas " + rules.trigger().when() + "."));
        }
    }

    /** Whatever the bekräftelse waits for, it goes before its time is out; null where the routine sets none. */
    private static @Nullable Instant lastMorning(Arende arende, RoutineInForce routine) {
        return routine.frister()
                .acknowledgement(RoutineInForce.arrivalDate(arende.arrivedAt()))
                .map(frist -> routine.lastMorning(frist.due()))
                .orElse(null);
    }

    private void leaveToPerson(long arende, Letter letter, String reason) {
        dispatches.leaveToPerson(letter, reason);
        note(arende, new LetterLeftToPerson(letter.kind().label(), reason));
    }

    private void note(long arende, ArendeEvent event) {
        log.append(arende, OpenArende.BOT, event);
    }
}
