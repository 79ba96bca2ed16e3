package se.lyhord.intake.send;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.routine.Brevslag;
import se.lyhord.intake.IntakeProperties;
import se.lyhord.register.dispatch.Dispatch;
import se.lyhord.register.dispatch.Letter;

/** Makes the mail of a letter: the same bytes each time, so that a letter sent twice after a crash is seen as one. */
final class LetterMail {
    private LetterMail() {}

    static SMTPMessage of(
            Dispatch dispatch, InternetAddress recipient, IntakeProperties intake, String fromName, Session session)
            throws MessagingException {
        Letter letter = dispatch.letter();
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
        mail.setText(letter.body(), StandardCharsets.UTF_8.name());
        // When it was decided (RFC 5322, section 3.6.1), however often it had to be tried.
        mail.setSentDate(Date.from(dispatch.plannedAt()));
        mail.setHeader("Content-Language", "sv");
        markAsAutomatic(mail, letter);
        mail.saveChanges();
        return mail;
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
