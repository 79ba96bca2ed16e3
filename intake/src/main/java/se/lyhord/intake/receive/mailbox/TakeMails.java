package se.lyhord.intake.receive.mailbox;

import jakarta.mail.MessagingException;
import org.jspecify.annotations.Nullable;
import org.springframework.integration.core.GenericHandler;
import org.springframework.messaging.MessageHeaders;

/** The end of a folder's flow: nothing goes further, and a failure goes back to the one who watches the folder. */
record TakeMails(ReceiveMails receiveMails, MailSources sources) implements GenericHandler<FoundMails> {
    @Override
    public @Nullable Object handle(FoundMails found, MessageHeaders headers) {
        try {
            receiveMails.take(found, sources.of(found.folder()));
            return null;
        } catch (MessagingException e) {
            throw new IllegalStateException("The mailbox is away", e);
        }
    }
}
