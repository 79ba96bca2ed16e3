package se.lyhord.intake.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.lyhord.intake.read.header.AddressField;
import se.lyhord.intake.read.header.DateField;
import se.lyhord.intake.read.thread.NewText;
import se.lyhord.intake.read.thread.QuotedMail;

/** Finds the mail that somebody passed on inside the text of his own. */
final class InlineForward {
    private static final int LEVELS = 5;

    private InlineForward() {}

    /**
     * The forwarded mail, if the subject or the text itself says that it is one.
     *
     * @param answers whether the header says that the mail answers another
     */
    static Optional<Forwarded> of(QuotedMail mail, String subject, boolean answers) {
        boolean forward = SubjectPrefix.isForward(subject);
        boolean passedOn =
                switch (mail.sign()) {
                    case SAID -> true;
                    case ALONE -> forward || SubjectPrefix.isNordicForward(subject) || !answers;
                    case HEADED -> forward || SubjectPrefix.isNordicForward(subject);
                    case NONE -> forward;
                    case ANSWERED -> false;
                };
        return passedOn ? Optional.of(forwarded(mail, LEVELS)) : Optional.empty();
    }

    /** A whole attached mail that was passed on. */
    static Forwarded attached(ReadMessage inner, String comment) {
        return new Forwarded(
                inner.from(),
                inner.date(),
                inner.to(),
                inner.subject(),
                inner.newText(),
                comment,
                Stream.concat(inner.thread().messageId().stream(), inner.thread().answered().stream())
                        .toList(),
                inner.forwarded().or(() -> below(inner.text(), LEVELS)));
    }

    private static Forwarded forwarded(QuotedMail mail, int levels) {
        return new Forwarded(
                AddressField.parse(plain(mail.from())).stream().findFirst(),
                Optional.of(mail.sent()).filter(sent -> !sent.isBlank()).flatMap(DateField::parse),
                AddressField.parse(plain(mail.to())),
                mail.subject(),
                NewText.of(mail.body(), true),
                NewText.ownIn(mail.comment(), false),
                List.of(),
                below(mail.body(), levels - 1));
    }

    private static Optional<Forwarded> below(String body, int levels) {
        return levels <= 0 ? Optional.empty() : QuotedMail.first(body).map(mail -> forwarded(mail, levels));
    }

    /** Outlook writes addresses twice, once for the hand and once for the eye. */
    private static String plain(String addresses) {
        return addresses
                .replaceAll("[<\\[]\\s?mailto:[^>\\]]{1,300}[>\\]](?=\\s*>)", "")
                .replace("mailto:", "")
                .replaceAll("\\[([^\\[\\]@\\s]{1,128}@[^\\[\\]\\s]{1,255})]", "<$1>");
    }
}
