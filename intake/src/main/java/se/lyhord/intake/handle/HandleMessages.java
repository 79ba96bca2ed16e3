package se.lyhord.intake.handle;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.config.routine.rule.Kanal;
import se.lyhord.intake.acknowledge.PlanAcknowledgement;
import se.lyhord.intake.read.ReadMessage;
import se.lyhord.intake.read.part.Attachment;
import se.lyhord.intake.triage.AcknowledgementAdvice;
import se.lyhord.intake.triage.PassedOnMail;
import se.lyhord.intake.triage.Triage;
import se.lyhord.intake.triage.Triager;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.Handling;
import se.lyhord.register.arende.Opening;
import se.lyhord.register.arende.Sender;
import se.lyhord.register.conversation.Conversations;
import se.lyhord.register.conversation.Conversed;
import se.lyhord.register.ledger.Backlog;
import se.lyhord.register.ledger.Channel;
import se.lyhord.register.ledger.Conclusion;
import se.lyhord.register.ledger.Ledger;
import se.lyhord.register.ledger.Waiting;
import se.lyhord.register.opening.OpenArende;
import se.lyhord.register.proposal.NewProposal;
import se.lyhord.register.proposal.TakeProposal;
import se.lyhord.register.redecide.PossibleFollowUps;
import se.lyhord.register.routine.Routines;

/**
 * Gives messages that have been understood their outcomes: triage, open or follow up, plan the bekräftelse, conclude. A batch is one transaction,
 * all or nothing; each message sees what those before it did.
 */
@Component
class HandleMessages {
    private static final String SWEDISH = "sv";

    private final Routines routines;
    private final Backlog backlog;
    private final Ledger ledger;
    private final TriageMessage triageMessage;
    private final OpenArende openArende;
    private final PlanAcknowledgement planAcknowledgement;
    private final TakeBackLetter takeBackLetter;
    private final TakeProposal takeProposal;
    private final PossibleFollowUps possibleFollowUps;
    private final Conversations conversations;
    private final FollowConversation followConversation;

    HandleMessages(
            Routines routines,
            Backlog backlog,
            Ledger ledger,
            TriageMessage triageMessage,
            OpenArende openArende,
            PlanAcknowledgement planAcknowledgement,
            TakeBackLetter takeBackLetter,
            TakeProposal takeProposal,
            PossibleFollowUps possibleFollowUps,
            Conversations conversations,
            FollowConversation followConversation) {
        this.routines = routines;
        this.backlog = backlog;
        this.ledger = ledger;
        this.triageMessage = triageMessage;
        this.openArende = openArende;
        this.planAcknowledgement = planAcknowledgement;
        this.takeBackLetter = takeBackLetter;
        this.takeProposal = takeProposal;
        this.possibleFollowUps = possibleFollowUps;
        this.conversations = conversations;
        this.followConversation = followConversation;
    }

    /** Handles messages of one nämnd, in this order. */
    @Transactional
    void handle(List<Understood> messages) {
        backlog.mayBeRepeated();
        backlog.oneAtATime(messages.getFirst().waiting().namnd());
        messages.forEach(this::handle);
    }

    private void handle(Understood understood) {
        Optional<Conversed> conversed = conversed(understood.waiting());
        Conclusion conclusion = conversed
                .flatMap(known -> followConversation.follow(
                        understood.waiting(),
                        known,
                        MessageParts.incoming(understood.waiting(), understood.message(), Optional.empty())))
                .orElseGet(() -> conclude(understood, conversed));
        ledger.conclude(understood.waiting().id(), understood.heading(), conclusion);
    }

    private Optional<Conversed> conversed(Waiting waiting) {
        return waiting.channel() == Channel.CHAT ? conversations.of(waiting.id()) : Optional.empty();
    }

    private Conclusion conclude(Understood understood, Optional<Conversed> conversed) {
        Triager triager = triageMessage.triagerFor(understood.waiting());
        Triage triage =
                triager.triage(understood.message(), understood.fingerprint().sha256());
        return switch (triage) {
            case Triage.NewMatter(String reason) ->
                Conclusion.registered(open(understood, triager, triage, reason, conversed), reason);
            // An ärende of its own until a registrator says that it belongs to the other.
            case Triage.PossibleFollowUp(String arende, String reason) -> {
                String hint = reason + " Det kan höra till ett ärende som redan finns.";
                long id = open(understood, triager, triage, hint, conversed);
                possibleFollowUps.note(
                        understood.waiting().namnd(), understood.waiting().id(), id, Long.parseLong(arende));
                yield Conclusion.registered(id, hint);
            }
            case Triage.FollowUp(String arende, String reason) -> {
                long id = Long.parseLong(arende);
                openArende.followUp(
                        understood.waiting().namnd(),
                        id,
                        MessageParts.incoming(
                                understood.waiting(), understood.message(), triager.passedOn(understood.message())),
                        reason);
                yield Conclusion.followUp(id, reason);
            }
            case Triage.ProposedAnswer(String arende, var by, String reason) -> {
                takeProposal.take(proposal(understood, Long.parseLong(arende), by.address()));
                yield Conclusion.followUp(Long.parseLong(arende), reason);
            }
            case Triage.Returned(var letter, var bounce, String reason) -> {
                takeBackLetter.takeBack(understood.waiting().namnd(), letter, bounce);
                yield Conclusion.automatic(Long.parseLong(letter.arende()), reason);
            }
            case Triage.Duplicate(String of, String reason) -> Conclusion.duplicate(Long.parseLong(of), reason);
            case Triage.Automatic(var kind, String reason) -> Conclusion.automatic(reason);
        };
    }

    private static NewProposal proposal(Understood understood, long arende, String sender) {
        ReadMessage message = understood.message();
        return new NewProposal(
                understood.waiting().namnd(),
                arende,
                understood.waiting().id(),
                sender,
                message.newText().strip(),
                message.attachments().stream().map(Attachment::name).toList(),
                understood.waiting().arrivedAt());
    }

    private long open(
            Understood understood, Triager triager, Triage triage, String reason, Optional<Conversed> conversed) {
        Waiting waiting = understood.waiting();
        ReadMessage message = understood.message();
        AcknowledgementAdvice advice = triager.acknowledgement(message, triage);
        Optional<PassedOnMail> passedOn = triager.passedOn(message);
        Sender sender = MessageParts.sender(message, advice, passedOn);
        Arende arende = openArende.open(new Opening(
                waiting.namnd(),
                waiting.reference().text(),
                conversed.isPresent() ? sender.withCode() : sender,
                MessageParts.incoming(waiting, message, passedOn),
                understood.suggestion(),
                handling(
                        waiting,
                        conversed
                                .flatMap(Conversed::reads)
                                .orElse(understood.suggestion().language()),
                        message.contact().asksForReply()),
                reason));
        planAcknowledgement.plan(arende, waiting, message.thread().messageId(), advice);
        return arende.id();
    }

    /** Letters are in the citizen's own language where the nämnd writes it. */
    private Handling handling(Waiting waiting, String language, boolean asksForReply) {
        List<String> written = routines.at(waiting.namnd(), waiting.arrivedAt())
                .rutin()
                .receiving()
                .languages();
        return new Handling(
                waiting.channel() == Channel.MAIL ? Kanal.E_MAIL : Kanal.CHAT,
                written.contains(language) ? language : SWEDISH,
                asksForReply,
                false,
                null,
                null,
                null,
                null);
    }
}
