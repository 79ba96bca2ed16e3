package se.lyhord.intake.scenario;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * A mail as somebody reads it.
 *
 * @param messageId with angle brackets
 * @param answers Message-ID of the mail that it answers, by both fields that mail programs look at; null when it answers none
 * @param text subject and plain text
 */
record Mail(String messageId, @Nullable String answers, String text) {
    static Mail of(MimeMessage mail) {
        try {
            Object content = mail.getContent();
            while (content instanceof MimeMultipart parts) {
                content = parts.getBodyPart(0).getContent();
            }
            return new Mail(mail.getMessageID(), answers(mail), mail.getSubject() + "\n" + content);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable String answers(MimeMessage mail) throws MessagingException {
        String answered = mail.getHeader("In-Reply-To", null);
        return answered != null && answered.equals(mail.getHeader("References", null)) ? answered : null;
    }
}
