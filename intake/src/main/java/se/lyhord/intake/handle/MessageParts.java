package se.lyhord.intake.handle;

import java.util.Optional;
import se.lyhord.intake.read.ReadMessage;
import se.lyhord.intake.read.header.Address;
import se.lyhord.intake.read.part.Attachment;
import se.lyhord.intake.triage.AcknowledgementAdvice;
import se.lyhord.intake.triage.PassedOnMail;
import se.lyhord.register.arende.AttachmentNote;
import se.lyhord.register.arende.IncomingMessage;
import se.lyhord.register.arende.PassedOn;
import se.lyhord.register.arende.Sender;
import se.lyhord.register.ledger.Waiting;

/** What the register keeps of a message that has been read. */
final class MessageParts {
    private MessageParts() {}

    /** The one who is to hear from us; of a mail that nobody can be answered to, whoever it names. */
    static Sender sender(ReadMessage message, AcknowledgementAdvice advice, Optional<PassedOnMail> passedOn) {
        Optional<Address> named = passedOn.isPresent() ? passedOn.flatMap(PassedOnMail::writer) : message.from();
        Optional<Address> writer = advice.to().or(() -> named);
        return new Sender(
                writer.map(Address::name)
                        .or(() -> named.map(Address::name))
                        // Outlook names only the name of those in its own address book.
                        .or(() -> passedOn.flatMap(PassedOnMail::writer)
                                .map(Address::address)
                                .filter(name -> !name.contains("@")))
                        .orElse(null),
                writer.filter(Address::isPlausible).map(Address::address).orElse(null),
                message.contact().phone().orElse(null),
                message.contact().postal().orElse(null));
    }

    static IncomingMessage incoming(Waiting waiting, ReadMessage message, Optional<PassedOnMail> passedOn) {
        return new IncomingMessage(
                waiting.id(),
                waiting.arrivedAt(),
                message.subject(),
                message.text(),
                passedOn.map(PassedOnMail::text).orElseGet(message::citizensText),
                message.html().orElse(null),
                message.attachments().stream().map(MessageParts::note).toList(),
                message.warnings(),
                passedOn.map(mail -> new PassedOn(mail.by().address(), mail.note()))
                        .orElse(null));
    }

    private static AttachmentNote note(Attachment attachment) {
        return new AttachmentNote(attachment.name(), attachment.type(), attachment.size());
    }
}
