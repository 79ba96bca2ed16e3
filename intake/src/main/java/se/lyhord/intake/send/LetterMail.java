package se.lyhord.intake.send;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.jspecify.annotations.Nullable;
import se.lyhord.intake.IntakeProperties;
import se.lyhord.register.dispatch.Dispatch;
import se.lyhord.register.dispatch.DispatchKind;
import se.lyhord.register.dispatch.Letter;

/** Makes the mail of a letter. */
final class LetterMail {
    private LetterMail() {}

    static SMTPMessage of(Dispatch dispatch, IntakeProperties intake, String fromName, Session session, Instant now)
            throws MessagingException {
        Letter letter = dispatch.letter();
        SMTPMessage mail = new SMTPMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                // The id is that of the plan, so that a letter sent twice after a crash is seen as one.
                setHeader("Message-ID", dispatch.messageId());
            }
        };
        mail.setEnvelopeFrom(intake.envelopeSender(dispatch.mark()));
        mail.setFrom(named(intake.address(), fromName));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(String.valueOf(letter.recipient())));
        mail.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        mail.setText(letter.body(), StandardCharsets.UTF_8.name());
        mail.setSentDate(Date.from(now));
        mail.setHeader("Content-Language", "sv");
        if (letter.kind() == DispatchKind.BEKRAFTELSE) {
            markAsAutomatic(mail, letter.inReplyTo());
        }
        mail.saveChanges();
        return mail;
    }

    /** So that no machine answers it (RFC 3834, section 3.1.7 and 5), though a bounce may come back. */
    private static void markAsAutomatic(SMTPMessage mail, @Nullable String inReplyTo) throws MessagingException {
        mail.setHeader("Auto-Submitted", "auto-replied");
        mail.setHeader("X-Auto-Response-Suppress", "DR, RN, NRN, OOF, AutoReply");
        if (inReplyTo != null) {
            mail.setHeader("In-Reply-To", inReplyTo);
            mail.setHeader("References", inReplyTo);
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
