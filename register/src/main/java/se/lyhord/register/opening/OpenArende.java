package se.lyhord.register.opening;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.classifier.Alternative;
import se.lyhord.classifier.Ranking;
import se.lyhord.classifier.Suggestion;
import se.lyhord.register.alarm.RaiseSuspicion;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.Arenden;
import se.lyhord.register.arende.Diarienummer;
import se.lyhord.register.arende.DiaryRule;
import se.lyhord.register.arende.IncomingMessage;
import se.lyhord.register.arende.Messages;
import se.lyhord.register.arende.Opening;
import se.lyhord.register.deadline.Frist;
import se.lyhord.register.deadline.FristRules;
import se.lyhord.register.deadline.Frister;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.event.MessageEvent.FollowUpReceived;
import se.lyhord.register.event.MessageEvent.Opened;
import se.lyhord.register.event.MessageEvent.Suggested;
import se.lyhord.register.event.RoadEvent.Registered;
import se.lyhord.register.letter.AcknowledgementRule;
import se.lyhord.register.routine.RoutineInForce;
import se.lyhord.register.routine.Routines;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.signal.Signals;

/** Puts messages into ärenden: a new one is opened, or a follow-up is added, within the caller's transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OpenArende {
    private final Routines routines;
    private final Arenden arenden;
    private final Messages messages;
    private final DiaryRule diary;
    private final ArendeLog log;
    private final FristRules rules;
    private final AcknowledgementRule acknowledgement;
    private final Frister frister;
    private final RaiseSuspicion suspicion;
    private final CallAboutMessage callAboutMessage;
    private final Signals signals;

    OpenArende(
            Routines routines,
            Arenden arenden,
            Messages messages,
            DiaryRule diary,
            ArendeLog log,
            FristRules rules,
            AcknowledgementRule acknowledgement,
            Frister frister,
            RaiseSuspicion suspicion,
            CallAboutMessage callAboutMessage,
            Signals signals) {
        this.routines = routines;
        this.arenden = arenden;
        this.messages = messages;
        this.diary = diary;
        this.log = log;
        this.rules = rules;
        this.acknowledgement = acknowledgement;
        this.frister = frister;
        this.suspicion = suspicion;
        this.callAboutMessage = callAboutMessage;
        this.signals = signals;
    }

    /** Opens an ärende with its deadlines, and its diarienummer where the routine gives it at once. */
    public Arende open(Opening opening) {
        return open(opening, ArendeLog.BOT);
    }

    /** The same on behalf of somebody else, by user name. */
    public Arende open(Opening opening, String actor) {
        return open(opening, actor, arende -> messages.insert(arende, opening.message(), false));
    }

    /** The same for a message that was in another ärende until now. */
    public Arende openForMoved(Opening opening, String actor) {
        return open(opening, actor, arende -> messages.move(arende, opening.message(), false));
    }

    private Arende open(Opening opening, String actor, LongConsumer placeMessage) {
        IncomingMessage message = opening.message();
        Suggestion suggestion = opening.suggestion();
        RoutineInForce routine = routines.at(opening.namnd(), message.arrivedAt());
        Optional<Frist> answer =
                rules.answer(routine, message.arrivedAt(), id(suggestion.unit()).orElse(""));
        Optional<Diarienummer> number = diary.atOpening(opening, routine.rutin());
        Arende arende = arenden.insert(
                opening, number.orElse(null), answer.map(Frist::dueAt).orElse(null));
        placeMessage.accept(arende.id());
        boolean acknowledged = acknowledgement.isDue(opening.sender(), opening.handling(), routine.rutin());
        frister.begin(
                arende.id(),
                rules.all(
                        routine,
                        message.arrivedAt(),
                        "",
                        id(suggestion.unit()).orElse(""),
                        Set.of(),
                        acknowledged,
                        null));
        suspicion.about(arende.namnd(), arende.id(), arende.flags(), routine.rutin());
        log.begin(arende.id());
        log.append(arende.id(), actor, new Opened(message.ledger(), message.arrivedAt(), opening.reason()));
        log.append(
                arende.id(),
                ArendeLog.BOT,
                new Suggested(
                        id(suggestion.kind()).orElse(null),
                        id(suggestion.factor()).orElse(null),
                        id(suggestion.unit()).orElse(null),
                        suggestion.flags().stream().map(flag -> flag.id()).toList()));
        number.ifPresent(taken -> log.append(arende.id(), ArendeLog.BOT, new Registered(taken.text())));
        signals.send(Signal.ARENDE, arende.id());
        return arende;
    }

    private static Optional<String> id(Ranking ranking) {
        return ranking.abstained() ? Optional.empty() : ranking.best().map(Alternative::id);
    }

    /**
     * Adds a later message to an ärende of the nämnd. It does not open it again, since a thanks is a message too; but when nobody works on it any
     * more, the registrator is called.
     *
     * @param reason a sentence in Swedish
     */
    public void followUp(String namnd, long arende, IncomingMessage message, String reason) {
        followUp(namnd, arende, message, reason, ArendeLog.BOT, () -> messages.insert(arende, message, true));
    }

    /** The same for one that says the answer was not good: the registrator is called whoever works on the ärende. */
    public void dissatisfied(String namnd, long arende, IncomingMessage message, String reason) {
        followUp(
                namnd,
                arende,
                message,
                reason,
                ArendeLog.BOT,
                () -> messages.insert(arende, message, true),
                callAboutMessage::dissatisfiedIn);
    }

    /** The same on behalf of somebody else, by user name. */
    public void followUp(String namnd, long arende, IncomingMessage message, String reason, String actor) {
        followUp(namnd, arende, message, reason, actor, () -> messages.insert(arende, message, true));
    }

    /** The same for a message that was in another ärende until now. */
    public void followUpMoved(String namnd, long arende, IncomingMessage message, String reason, String actor) {
        followUp(namnd, arende, message, reason, actor, () -> messages.move(arende, message, true));
    }

    private void followUp(
            String namnd, long arende, IncomingMessage message, String reason, String actor, Runnable placeMessage) {
        followUp(namnd, arende, message, reason, actor, placeMessage, callAboutMessage::addedTo);
    }

    private void followUp(
            String namnd,
            long arende,
            IncomingMessage message,
            String reason,
            String actor,
            Runnable placeMessage,
            Consumer<Arende> call) {
        Arende held = arenden.hold(namnd, arende);
        placeMessage.run();
        log.append(arende, actor, new FollowUpReceived(message.ledger(), message.arrivedAt(), reason));
        call.accept(held);
        signals.send(Signal.ARENDE, arende);
    }
}
