package se.lyhord.intake.handle;

import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.classifier.Classifier;
import se.lyhord.intake.acknowledge.PlanAcknowledgement;
import se.lyhord.intake.read.Address;
import se.lyhord.intake.read.Attachment;
import se.lyhord.intake.read.ReadMessage;
import se.lyhord.intake.triage.AcknowledgementAdvice;
import se.lyhord.intake.triage.Fingerprint;
import se.lyhord.intake.triage.Triage;
import se.lyhord.intake.triage.Triager;
import se.lyhord.register.arende.AttachmentNote;
import se.lyhord.register.arende.IncomingMessage;
import se.lyhord.register.arende.OpenArende;
import se.lyhord.register.arende.Opening;
import se.lyhord.register.arende.Sender;
import se.lyhord.register.ledger.Conclusion;
import se.lyhord.register.ledger.Heading;
import se.lyhord.register.ledger.Ledger;
import se.lyhord.register.ledger.RawMessage;
import se.lyhord.register.ledger.Waiting;

/** Handles one message from the ledger: read, triage, open or follow up, suggest, plan the bekräftelse, conclude; all or nothing. */
@Component
class HandleMessage {
    private final Ledger ledger;
    private final ReadLedgerMessage reader;
    private final TriageMessage triageMessage;
    private final Classifier classifier;
    private final OpenArende openArende;
    private final PlanAcknowledgement planAcknowledgement;
    private final TakeBackLetter takeBackLetter;

    HandleMessage(
            Ledger ledger,
            ReadLedgerMessage reader,
            TriageMessage triageMessage,
            Classifier classifier,
            OpenArende openArende,
            PlanAcknowledgement planAcknowledgement,
            TakeBackLetter takeBackLetter) {
        this.ledger = ledger;
        this.reader = reader;
        this.triageMessage = triageMessage;
        this.classifier = classifier;
        this.openArende = openArende;
        this.planAcknowledgement = planAcknowledgement;
        this.takeBackLetter = takeBackLetter;
    }

    @Transactional
    void handle(Waiting waiting) {
        RawMessage raw = ledger.raw(waiting.id());
        ReadMessage message = reader.read(waiting.channel(), raw.bytes());
        String sha256 = HexFormat.of().formatHex(raw.sha256());
        Fingerprint fingerprint = Fingerprint.of(sha256, message);
        ledger.describe(
                waiting.id(),
                new Heading(
                        message.from().map(Address::address).orElse(""),
                        message.subject(),
                        fingerprint.messageId().orElse(null),
                        fingerprint.contentSha256()));
        ledger.oneAtATime(waiting.namnd());
        Triager triager = triageMessage.triagerFor(waiting);
        Triage triage = triager.triage(message, sha256);
        ledger.conclude(waiting.id(), conclude(waiting, message, triager, triage));
    }

    private Conclusion conclude(Waiting waiting, ReadMessage message, Triager triager, Triage triage) {
        return switch (triage) {
            case Triage.NewMatter(String reason) ->
                Conclusion.registered(open(waiting, message, triager, triage, reason), reason);
            // An ärende of its own until a registrator says that it belongs to the other.
            case Triage.PossibleFollowUp(String arende, String reason) -> {
                String hint = reason + " Det kan höra till /arende/" + arende + ".";
                yield Conclusion.registered(open(waiting, message, triager, triage, hint), hint);
            }
            case Triage.FollowUp(String arende, String reason) -> {
                long id = Long.parseLong(arende);
                openArende.followUp(id, incoming(waiting, message), reason);
                yield Conclusion.followUp(id, reason);
            }
            case Triage.Returned(var letter, var bounce, String reason) -> {
                takeBackLetter.takeBack(letter, bounce);
                yield Conclusion.automatic(Long.parseLong(letter.arende()), reason);
            }
            case Triage.Duplicate(String of, String reason) -> Conclusion.duplicate(Long.parseLong(of), reason);
            case Triage.Automatic(var kind, String reason) -> Conclusion.automatic(reason);
        };
    }

    private long open(Waiting waiting, ReadMessage message, Triager triager, Triage triage, String reason) {
        AcknowledgementAdvice advice = triager.acknowledgement(message, triage);
        long arende = openArende.open(new Opening(
                waiting.namnd(),
                waiting.reference().text(),
                sender(message, advice),
                incoming(waiting, message),
                classifier.suggest(message.subject(), message.citizensText()),
                reason));
        planAcknowledgement.plan(arende, waiting, message.thread().messageId(), advice);
        return arende;
    }

    /** The one who is to hear from us; of a mail that nobody can be answered to, whoever it names. */
    private static Sender sender(ReadMessage message, AcknowledgementAdvice advice) {
        Optional<Address> writer = advice.to().or(message::from);
        return new Sender(
                writer.map(Address::name)
                        .or(() -> message.forwarded().isPresent()
                                ? Optional.empty()
                                : message.from().map(Address::name))
                        .orElse(null),
                writer.filter(Address::isPlausible).map(Address::address).orElse(null));
    }

    private static IncomingMessage incoming(Waiting waiting, ReadMessage message) {
        return new IncomingMessage(
                waiting.id(),
                waiting.arrivedAt(),
                message.subject(),
                message.text(),
                message.citizensText(),
                message.html().orElse(null),
                message.attachments().stream().map(HandleMessage::note).toList(),
                message.warnings());
    }

    private static AttachmentNote note(Attachment attachment) {
        return new AttachmentNote(attachment.name(), attachment.type(), attachment.size());
    }
}
