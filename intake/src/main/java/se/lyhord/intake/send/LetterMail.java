package se.lyhord.intake.send;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.config.routine.letter.Brevsprak;
import se.lyhord.intake.IntakeProperties;
import se.lyhord.register.dispatch.Dispatch;
import se.lyhord.register.dispatch.Letter;
import se.lyhord.register.ledger.Original;

/** Makes the mail of a letter: the same bytes each time, so that a letter sent twice after a crash is seen as one. */
final class LetterMail {
    private LetterMail() {}

    static SMTPMessage of(
            Dispatch dispatch,
            InternetAddress recipient,
            IntakeProperties intake,
            String fromName,
            Optional<Original> original,
            Session session)
            throws MessagingException {
        Letter letter = dispatch.letter();
        Brevsprak language = new Brevsprak(letter.language());
        SMTPMessage mail = new SMTPMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", dispatch.messageId());
            }
        };
        mail.setEnvelopeFrom(intake.envelopeSender(dispatch.mark()));
        mail.setFrom(named(intake.address(), fromName));
        mail.setRecipient(Message.RecipientType.TO, recipient);
        mail.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        mail.setContent(parts(letter, language, dispatch.id(), original));
        // When it was decided (RFC 5322, section 3.6.1), however often it had to be tried.
        mail.setSentDate(Date.from(dispatch.plannedAt()));
        mail.setHeader("Content-Language", language.tag());
        markAsAutomatic(mail, letter);
        mail.saveChanges();
        return mail;
    }

    private static Multipart parts(Letter letter, Brevsprak language, long dispatch, Optional<Original> original)
            throws MessagingException {
        LetterParts words = LetterParts.of(letter, language, dispatch);
        return original.isPresent() ? LetterParts.with(original.get(), words, dispatch) : words;
    }

    /** So that no machine answers it (RFC 3834, section 3.1.7 and 5), though a bounce may come back. */
    private static void markAsAutomatic(SMTPMessage mail, Letter letter) throws MessagingException {
        mail.setHeader("Auto-Submitted", letter.kind() == Brevslag.BEKRAFTELSE ? "auto-replied" : "auto-generated");
        mail.setHeader("X-Auto-Response-Suppress", "DR, RN, NRN, OOF, AutoReply");
        @Nullable String answered = letter.inReplyTo();
        if (answered != null) {
            mail.setHeader("In-Reply-To", answered);
            mail.setHeader("References", answered);
        }
    }

    private static InternetAddress named(String address, String name) throws MessagingException {
        try {
            return new InternetAddress(address, name, StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("Every JDK has UTF-8", e);
        }
    }
}
