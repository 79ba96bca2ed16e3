package se.lyhord.intake.acknowledge;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.intake.read.header.Address;
import se.lyhord.intake.triage.AcknowledgementAdvice;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.ledger.Waiting;
import se.lyhord.register.letter.FirstLetter;

/** Plans the bekräftelse of an ärende that a message has just opened: to be sent, or left to a person with the reason. */
@Component
public class PlanAcknowledgement {
    private final FirstLetter firstLetter;
    private final Restraint restraint;

    PlanAcknowledgement(FirstLetter firstLetter, Restraint restraint) {
        this.firstLetter = firstLetter;
        this.restraint = restraint;
    }

    /**
     * Plans it, within the caller's transaction.
     *
     * @param messageId of the mail that it answers, without angle brackets; empty when it answers none
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void plan(Arende arende, Waiting message, Optional<String> messageId, AcknowledgementAdvice advice) {
        if (!firstLetter.isDue(arende)) {
            omit(arende, advice);
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

    /** The advice speaks of addresses, and who reads with a code alone has left none. */
    private void omit(Arende arende, AcknowledgementAdvice advice) {
        if (arende.sender().readsOnlyWithCode()) {
            firstLetter.omit(arende, ArendeLog.BOT);
        } else {
            firstLetter.omit(arende, ArendeLog.BOT, advice.reason());
        }
    }
}
