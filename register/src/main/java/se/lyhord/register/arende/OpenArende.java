package se.lyhord.register.arende;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.classifier.Alternative;
import se.lyhord.classifier.Ranking;
import se.lyhord.classifier.Suggestion;
import se.lyhord.register.arende.ArendeEvent.FollowUpReceived;
import se.lyhord.register.arende.ArendeEvent.Opened;
import se.lyhord.register.arende.ArendeEvent.Suggested;
import se.lyhord.register.deadline.Frist;
import se.lyhord.register.deadline.FristRules;
import se.lyhord.register.deadline.Frister;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.signal.Signals;

/** Puts messages into ärenden: a new one is opened, or a follow-up is added, within the caller's transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OpenArende {
    /** Who the log says did what the program did by itself. */
    public static final String BOT = "lyhord";

    private final Arenden arenden;
    private final Messages messages;
    private final ArendeLog log;
    private final FristRules rules;
    private final Frister frister;
    private final Signals signals;

    OpenArende(Arenden arenden, Messages messages, ArendeLog log, FristRules rules, Frister frister, Signals signals) {
        this.arenden = arenden;
        this.messages = messages;
        this.log = log;
        this.rules = rules;
        this.frister = frister;
        this.signals = signals;
    }

    /** Opens an ärende with its deadlines and gives its id. */
    public long open(Opening opening) {
        IncomingMessage message = opening.message();
        Suggestion suggestion = opening.suggestion();
        Optional<Frist> answer =
                rules.answer(message.arrivedAt(), id(suggestion.unit()).orElse(""));
        long arende = arenden.insert(opening, answer.map(Frist::dueAt).orElse(null));
        messages.insert(arende, message, false);
        Optional<Frist> acknowledgement =
                opening.sender().address() == null ? Optional.empty() : rules.acknowledgement(message.arrivedAt());
        frister.begin(
                arende,
                Stream.of(answer, acknowledgement).flatMap(Optional::stream).toList());
        log.begin(arende);
        log.append(
                arende,
                BOT,
                new Opened(message.ledger(), message.arrivedAt(), opening.reason()),
                new Suggested(
                        id(suggestion.kind()).orElse(null),
                        id(suggestion.factor()).orElse(null),
                        id(suggestion.unit()).orElse(null),
                        suggestion.flags().stream().map(flag -> flag.id()).toList()));
        signals.send(Signal.ARENDE);
        return arende;
    }

    private static Optional<String> id(Ranking ranking) {
        return ranking.abstained() ? Optional.empty() : ranking.best().map(Alternative::id);
    }

    /** Adds a later message to an ärende; the reason is a sentence in Swedish. */
    public void followUp(long arende, IncomingMessage message, String reason) {
        messages.insert(arende, message, true);
        log.append(arende, BOT, new FollowUpReceived(message.ledger(), message.arrivedAt(), reason));
        signals.send(Signal.ARENDE);
    }
}
