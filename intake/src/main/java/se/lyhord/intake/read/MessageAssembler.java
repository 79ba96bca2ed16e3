package se.lyhord.intake.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lyhord.intake.read.thread.NewText;
import se.lyhord.intake.read.thread.QuoteMark;
import se.lyhord.intake.read.thread.QuotedMail;

/** Makes the message that people see out of the parts. */
final class MessageAssembler {
    private MessageAssembler() {}

    static ReadMessage assemble(Entity message, List<Attachment> attachments, List<String> warnings) {
        Headers headers = message.header().decoded();
        Optional<BounceReport> bounce = BounceReader.read(message);
        BodyText.Body body = BodyText.of(message);
        List<ReadMessage> inner = bounce.isPresent() ? List.of() : inner(message);
        String subject =
                headers.first("subject").orElse("").replaceAll("\\s+", " ").strip();
        ThreadHeaders thread = ThreadFields.read(headers);
        boolean reply = SubjectPrefix.isReply(subject) || !thread.answered().isEmpty();
        String newText = NewText.of(body.text(), reply || continues(subject, thread, body.text()));
        Optional<Forwarded> forwarded = onlyOne(inner)
                .map(mail -> InlineForward.attached(mail, newText))
                .or(() -> InlineForward.find(subject, reply, body.text()));
        return new ReadMessage(
                subject,
                addresses(headers, "from").stream().findFirst().or(() -> addresses(headers, "sender").stream()
                        .findFirst()),
                addresses(headers, "reply-to"),
                addresses(headers, "to"),
                addresses(headers, "cc"),
                headers.first("date").flatMap(DateField::parse),
                Stream.concat(
                                Stream.of(QuoteMark.erased(body.text())),
                                inner.stream().map(InnerMail::text))
                        .collect(Collectors.joining("\n\n"))
                        .strip(),
                forwarded.map(MessageAssembler::newIn).orElse(newText),
                body.html(),
                attachments,
                thread,
                headers,
                forwarded,
                bounce,
                calendarMethod(message),
                warnings);
    }

    /** Some programs answer under the old subject, without a word of what they answer; and a header without its id has lost more. */
    private static boolean continues(String subject, ThreadHeaders thread, String text) {
        return SubjectPrefix.isForward(subject)
                || thread.messageId().isEmpty()
                || QuotedMail.first(text)
                        .filter(older -> SubjectPrefix.isSame(subject, older.subject()))
                        .isPresent();
    }

    /** The comment is what is new; without one the forwarded mail is the whole point. */
    private static String newIn(Forwarded forwarded) {
        return forwarded.comment().isBlank() ? forwarded.text() : forwarded.comment();
    }

    private static List<ReadMessage> inner(Entity message) {
        return message.walk()
                .flatMap(part ->
                        part.content() instanceof Entity.Message(Entity mail) ? Stream.of(mail) : Stream.empty())
                .map(mail -> assemble(mail, List.of(), List.of()))
                .toList();
    }

    /** One attached mail was passed on; several are rather evidence. */
    private static Optional<ReadMessage> onlyOne(List<ReadMessage> inner) {
        return inner.size() == 1 ? Optional.of(inner.getFirst()) : Optional.empty();
    }

    private static List<Address> addresses(Headers headers, String name) {
        return headers.all(name).stream()
                .flatMap(value -> AddressField.parse(value).stream())
                .toList();
    }

    private static Optional<String> calendarMethod(Entity message) {
        return message.walk()
                .filter(part -> part.header().type().equals("text/calendar"))
                .flatMap(part -> Optional.ofNullable(part.header().parameters().get("method")).stream())
                .map(method -> method.toUpperCase(Locale.ROOT))
                .findFirst();
    }
}
