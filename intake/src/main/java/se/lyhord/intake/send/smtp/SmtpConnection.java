package se.lyhord.intake.send.smtp;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.util.concurrent.TimeUnit;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A connection to the mail server, which may have carried letters before. */
final class SmtpConnection {
    private static final Logger LOG = LoggerFactory.getLogger(SmtpConnection.class);
    private static final long SURELY_ALIVE_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final StagedTransport transport;
    private long lastUsed = System.nanoTime();
    private boolean doubtful;
    private int letters;

    SmtpConnection(StagedTransport transport) {
        this.transport = transport;
    }

    /** Hands over a mail to one recipient; returns when the server has answered for it. */
    void send(SMTPMessage mail, InternetAddress recipient, String envelopeId) throws MessagingException {
        letters++;
        doubtful = true;
        if (transport.supportsExtension("DSN")) {
            // A bounce then names the letter, also when it comes from a server that hides everything else (RFC 3461).
            mail.setMailExtension("ENVID=" + envelopeId);
            mail.setReturnOption(SMTPMessage.RETURN_HDRS);
            mail.setNotifyOptions(SMTPMessage.NOTIFY_FAILURE);
        }
        transport.sendMessage(mail, new Address[] {recipient});
        doubtful = false;
        lastUsed = System.nanoTime();
    }

    /** Whether the last mail came as far as to its recipient; before that a failure says nothing of it. */
    boolean cameToTheRecipient() {
        return transport.senderIsTaken();
    }

    int letters() {
        return letters;
    }

    boolean offers(String extension) {
        return transport.supportsExtension(extension);
    }

    /** Asks the server, unless it has just answered. */
    boolean isAlive() {
        return (!doubtful && System.nanoTime() - lastUsed < SURELY_ALIVE_NANOS) || answers();
    }

    /** Asks the server (NOOP). */
    boolean answers() {
        boolean answers = transport.isConnected();
        lastUsed = System.nanoTime();
        return answers;
    }

    void close() {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.debug("A connection to the mail server did not end in order", e);
        }
    }
}
