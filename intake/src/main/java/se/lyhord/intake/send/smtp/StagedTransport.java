package se.lyhord.intake.send.smtp;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** Knows how far a mail came. */
final class StagedTransport extends SMTPTransport {
    private boolean senderIsTaken;

    StagedTransport(Session session, String protocol) {
        super(session, null, protocol, protocol.equals("smtps"));
    }

    @Override
    public synchronized void sendMessage(Message message, Address[] recipients) throws MessagingException {
        senderIsTaken = false;
        super.sendMessage(message, recipients);
    }

    @Override
    protected void mailFrom() throws MessagingException {
        super.mailFrom();
        senderIsTaken = true;
    }

    boolean senderIsTaken() {
        return senderIsTaken;
    }
}
