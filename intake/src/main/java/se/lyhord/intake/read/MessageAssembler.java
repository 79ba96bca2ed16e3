package se.lyhord.intake.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lyhord.intake.read.bound.Allowance;
import se.lyhord.intake.read.header.DateField;
import se.lyhord.intake.read.header.Headers;
import se.lyhord.intake.read.header.PartHeader;
import se.lyhord.intake.read.part.Attachment;
import se.lyhord.intake.read.part.Entity;
import se.lyhord.intake.read.part.Invitation;
import se.lyhord.intake.read.text.BodyText;
import se.lyhord.intake.read.thread.NewText;
import se.lyhord.intake.read.thread.QuoteMark;
import se.lyhord.intake.read.thread.QuotedMail;

/** Makes the message that people see out of the parts. */
final class MessageAssembler {
    private static final String SEVERAL =
            "Flera mejl är bifogade. Det första räknas som det som skickades vidare; läs också de andra.";

    private MessageAssembler() {}

    static ReadMessage assemble(Entity message, List<Attachment> attachments, Allowance allowance) {
        PartHeader header = message.header();
        Headers headers = header.decoded();
        Optional<BounceReport> bounce = BounceReader.read(message, headers);
        BodyText.Body body = BodyText.of(message, allowance);
        List<ReadMessage> inner = bounce.isPresent() ? List.of() : inner(message, allowance);
        Headline headline = Headline.of(header);
        String subject = headline.subject();
        ThreadHeaders thread = ThreadFields.read(headers);
        boolean reply = SubjectPrefix.isReply(subject) || !thread.answered().isEmpty();
        List<Invitation> invitations = invitations(message);
        Optional<QuotedMail> older = allowance.time() ? QuotedMail.first(body.text()) : Optional.empty();
        String newText = newIn(body.text(), invitations, reply || continues(subject, thread, older), allowance);
        Optional<ReadMessage> passedOn = passedOn(inner, subject, newText);
        if (passedOn.isPresent() && inner.size() > 1) {
            allowance.warnings().add(SEVERAL);
        }
        Optional<Forwarded> forwarded = passedOn.map(mail -> InlineForward.attached(mail, newText))
                .or(() -> older.flatMap(mail -> InlineForward.of(mail, subject, reply)));
        return new ReadMessage(
                subject,
                headline.from(),
                header.addresses("reply-to"),
                header.addresses("to"),
                header.addresses("cc"),
                headers.first("date").flatMap(DateField::parse),
                Stream.concat(
                                Stream.of(QuoteMark.erased(body.text()), lines(invitations)),
                                inner.stream().map(InnerMail::text))
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining("\n\n"))
                        .strip(),
                forwarded.map(MessageAssembler::newIn).orElse(newText),
                body.html(),
                attachments,
                thread,
                headers,
                forwarded,
                bounce,
                calendarMethod(message, invitations),
                allowance.warnings().sentences());
    }

    private static String newIn(String text, List<Invitation> invitations, boolean reply, Allowance allowance) {
        if (text.isBlank()) {
            return lines(invitations);
        }
        return allowance.time() ? NewText.of(text, reply) : QuoteMark.erased(text);
    }

    /** Some programs answer under the old subject, without a word of what they answer; and a header without its id has lost more. */
    private static boolean continues(String subject, ThreadHeaders thread, Optional<QuotedMail> older) {
        return SubjectPrefix.isForward(subject)
                || thread.messageId().isEmpty()
                || older.filter(mail -> SubjectPrefix.isSame(subject, mail.subject()))
                        .isPresent();
    }

    /** The comment is what is new; without one the forwarded mail is the whole point. */
    private static String newIn(Forwarded forwarded) {
        return forwarded.comment().isBlank() ? forwarded.text() : forwarded.comment();
    }

    private static List<ReadMessage> inner(Entity message, Allowance allowance) {
        return message.walk()
                .flatMap(part ->
                        part.content() instanceof Entity.Message(Entity mail) ? Stream.of(mail) : Stream.empty())
                .map(mail -> assemble(mail, List.of(), allowance))
                .toList();
    }

    /** An only attached mail was passed on; of several the first, unless the writer has something to say of his own: then they are evidence. */
    private static Optional<ReadMessage> passedOn(List<ReadMessage> inner, String subject, String newText) {
        boolean whole = inner.size() == 1 || newText.isBlank() || SubjectPrefix.isForward(subject);
        return inner.stream().findFirst().filter(first -> whole);
    }

    private static List<Invitation> invitations(Entity message) {
        return message.walk()
                .flatMap(part -> part.content() instanceof Entity.Invited(Invitation invitation)
                        ? Stream.of(invitation)
                        : Stream.empty())
                .distinct()
                .toList();
    }

    private static String lines(List<Invitation> invitations) {
        return invitations.stream().map(Invitation::line).distinct().collect(Collectors.joining("\n"));
    }

    private static Optional<String> calendarMethod(Entity message, List<Invitation> invitations) {
        return message.walk()
                .filter(part -> part.header().type().equals("text/calendar"))
                .flatMap(part -> Optional.ofNullable(part.header().parameters().get("method")).stream())
                .map(method -> method.toUpperCase(Locale.ROOT))
                .findFirst()
                .or(() -> invitations.stream()
                        .map(Invitation::method)
                        .filter(method -> !method.isEmpty())
                        .findFirst());
    }
}
