package se.lyhord.intake.acknowledge;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.intake.read.Address;
import se.lyhord.intake.triage.AcknowledgementAdvice;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.ledger.Waiting;
import se.lyhord.register.letter.FirstLetter;
import se.lyhord.register.routine.Routines;

/** Plans the bekräftelse of an ärende that a message has just opened: to be sent, or left to a person with the reason. */
@Component
public class PlanAcknowledgement {
    private final Routines routines;
    private final FirstLetter firstLetter;
    private final Restraint restraint;

    PlanAcknowledgement(Routines routines, FirstLetter firstLetter, Restraint restraint) {
        this.routines = routines;
        this.firstLetter = firstLetter;
        this.restraint = restraint;
    }

    /**
     * Plans it, within the caller's transaction.
     *
     * @param messageId of the mail that it answers, without angle brackets
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void plan(Arende arende, Waiting message, Optional<String> messageId, AcknowledgementAdvice advice) {
        Optional<String> recipient = advice.to().map(Address::address);
        if (!firstLetter.isDue(arende) || (recipient.isEmpty() && requiresContact(arende))) {
            firstLetter.omit(arende, ArendeLog.BOT, advice.reason());
            return;
        }
        firstLetter.plan(
                arende,
                ArendeLog.BOT,
                messageId.map(id -> "<" + id + ">").orElse(null),
                () -> objection(message, advice));
    }

    /** Why a person must see to the bekräftelse of a message, as a sentence in Swedish; empty when it may go by itself. */
    public Optional<String> objection(Waiting message, AcknowledgementAdvice advice) {
        Optional<String> recipient = advice.to().map(Address::address);
        return advice.acknowledge() && recipient.isPresent()
                ? restraint.against(recipient.get(), message, advice.verified())
                : Optional.of(advice.reason());
    }

    private boolean requiresContact(Arende arende) {
        return routines.at(arende.namnd(), arende.arrivedAt())
                .rutin()
                .acknowledgement()
                .requiresContact();
    }
}
