package se.lyhord.intake.scenario;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A mail as somebody reads it.
 *
 * @param messageId with angle brackets
 * @param text subject and plain text
 */
record Mail(String messageId, String text) {
    static Mail of(MimeMessage mail) {
        try {
            Object content = mail.getContent();
            while (content instanceof MimeMultipart parts) {
                content = parts.getBodyPart(0).getContent();
            }
            return new Mail(mail.getMessageID(), mail.getSubject() + "\n" + content);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
