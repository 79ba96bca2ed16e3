package se.lyhord.intake.acknowledge;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.config.routine.Brev;
import se.lyhord.config.routine.Brevslag;
import se.lyhord.config.routine.Brevuppgifter;
import se.lyhord.config.routine.Rutin;
import se.lyhord.intake.read.Address;
import se.lyhord.intake.triage.AcknowledgementAdvice;
import se.lyhord.register.arende.ArendeEvent;
import se.lyhord.register.arende.ArendeEvent.LetterLeftToPerson;
import se.lyhord.register.arende.ArendeEvent.LetterPlanned;
import se.lyhord.register.arende.ArendeLog;
import se.lyhord.register.arende.OpenArende;
import se.lyhord.register.deadline.Frist;
import se.lyhord.register.deadline.FristRules;
import se.lyhord.register.dispatch.Dispatches;
import se.lyhord.register.dispatch.Letter;
import se.lyhord.register.ledger.Waiting;

/** Plans the bekräftelse of an ärende that was just opened: to be sent, or left to a person with the reason. */
@Component
public class PlanAcknowledgement {
    private static final String SWEDISH = "sv";

    private final Rutin rutin;
    private final FristRules rules;
    private final Dispatches dispatches;
    private final ArendeLog log;
    private final Restraint restraint;

    PlanAcknowledgement(Rutin rutin, FristRules rules, Dispatches dispatches, ArendeLog log, Restraint restraint) {
        this.rutin = rutin;
        this.rules = rules;
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
    public void plan(long arende, Waiting message, Optional<String> messageId, AcknowledgementAdvice advice) {
        Brev text = rutin.letters().template(Brevslag.BEKRAFTELSE, SWEDISH).render(known(message));
        Letter letter = new Letter(
                arende,
                Brevslag.BEKRAFTELSE,
                advice.to().map(Address::address).orElse(null),
                text.subject(),
                text.body(),
                messageId.map(id -> "<" + id + ">").orElse(null));
        String recipient = letter.recipient();
        if (advice.acknowledge() && recipient != null) {
            Optional.ofNullable(message.heldBecause())
                    .or(() -> restraint.against(recipient, message, advice.verified()))
                    .ifPresentOrElse(reason -> leaveToPerson(letter, reason), () -> plan(letter));
        } else if (recipient != null || !rutin.acknowledgement().requiresContact()) {
            leaveToPerson(letter, advice.reason());
        } else {
            note(arende, new LetterLeftToPerson(letter.kind().label(), advice.reason()));
        }
    }

    private void plan(Letter letter) {
        dispatches.plan(letter);
        note(letter.arende(), new LetterPlanned(letter.kind().label()));
    }

    private void leaveToPerson(Letter letter, String reason) {
        dispatches.leaveToPerson(letter, reason);
        note(letter.arende(), new LetterLeftToPerson(letter.kind().label(), reason));
    }

    private void note(long arende, ArendeEvent event) {
        log.append(arende, OpenArende.BOT, event);
    }

    /** What may be said before anybody has looked: nothing of the matter itself, and no enhet. */
    private Map<String, String> known(Waiting message) {
        return new Brevuppgifter(rutin, SWEDISH)
                .withDay("ankomstdatum", message.arrivedAt())
                .with("referens", message.reference().text())
                .withDay(
                        "svarsdatum",
                        rules.answer(message.arrivedAt(), "").map(Frist::dueAt).orElse(null))
                .known();
    }
}
