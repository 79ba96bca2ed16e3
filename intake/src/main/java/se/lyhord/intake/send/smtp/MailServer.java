package se.lyhord.intake.send.smtp;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/** Takes mails, one recipient each. */
public final class MailServer implements AutoCloseable {
    private final SmtpServer server;
    private final SmtpPool pool;

    /**
     * Connects when the first mail comes.
     *
     * @param most connections at the same time
     * @param idle how long a connection that nobody needs is kept
     * @param lettersPerConnection after how many mails a connection is changed
     */
    public MailServer(SmtpAccount account, int most, Duration idle, int lettersPerConnection) {
        this.server = new SmtpServer(account);
        this.pool = new SmtpPool(server, most, idle, lettersPerConnection);
    }

    /** The session that a mail to this recipient is made in. */
    public Session sessionFor(InternetAddress recipient) {
        return server.session(!Recipient.isAscii(recipient.getAddress()));
    }

    /**
     * Hands over a mail.
     *
     * @param recipient the only one who gets it, whatever its header says
     * @param envelopeId comes back with a bounce where servers can (RFC 3461, section 4.4); letters, digits and hyphens
     */
    public Delivery deliver(SMTPMessage mail, InternetAddress recipient, String envelopeId) {
        return Recipient.isAscii(recipient.getAddress())
                ? throughPool(mail, recipient, envelopeId)
                : beyondAscii(mail, recipient, envelopeId);
    }

    /** Whether the server lets us in and answers; empty when it does. */
    public Optional<Delivery.NoServer> probe() {
        try {
            SmtpConnection connection = pool.borrow();
            if (connection.answers()) {
                pool.giveBack(connection);
                return Optional.empty();
            }
            pool.discard(connection);
            return Optional.of(new Delivery.NoServer(Trouble.NO_CONTACT, "No answer to NOOP"));
        } catch (MessagingException e) {
            return Optional.of(notConnected(e));
        }
    }

    private Delivery throughPool(SMTPMessage mail, InternetAddress recipient, String envelopeId) {
        while (true) {
            SmtpConnection connection;
            try {
                connection = pool.borrow();
            } catch (MessagingException e) {
                return notConnected(e);
            }
            boolean hadWaited = connection.letters() > 0;
            Delivery delivery = over(connection, mail, recipient, envelopeId);
            if (delivery instanceof Delivery.NoServer(Trouble trouble, String said) && trouble == Trouble.NO_CONTACT) {
                pool.discard(connection);
                pool.discardIdle();
                if (hadWaited) {
                    // It was closed while it waited, which says nothing of the server: once more, over a new one.
                    continue;
                }
            } else {
                pool.giveBack(connection);
            }
            return delivery;
        }
    }

    /** Such letters are few: each has a connection to itself, which speaks UTF-8 (RFC 6531). */
    private Delivery beyondAscii(SMTPMessage mail, InternetAddress recipient, String envelopeId) {
        SmtpConnection connection;
        try {
            connection = server.connect(true);
        } catch (MessagingException e) {
            return notConnected(e);
        }
        try {
            return connection.offers("SMTPUTF8")
                    ? over(connection, mail, recipient, envelopeId)
                    : new Delivery.ByHand(Reason.NEEDS_SMTPUTF8);
        } finally {
            connection.close();
        }
    }

    private static Delivery over(
            SmtpConnection connection, SMTPMessage mail, InternetAddress recipient, String envelopeId) {
        try {
            connection.send(mail, recipient, envelopeId);
            return new Delivery.Accepted();
        } catch (SMTPSendFailedException refused) {
            return verdict(refused);
        } catch (SendFailedException refused) {
            return refused.getNextException() instanceof SMTPAddressFailedException address
                    ? Verdict.ofRecipient(Reply.of(address.getReturnCode(), String.valueOf(address.getMessage())))
                    : new Delivery.Later(Reply.line(String.valueOf(refused.getMessage())));
        } catch (MessagingException broken) {
            return connection.cameToTheRecipient()
                    ? new Delivery.Later(Said.by(broken))
                    : new Delivery.NoServer(Trouble.NO_CONTACT, Said.by(broken));
        } catch (IllegalStateException closed) {
            return new Delivery.NoServer(Trouble.NO_CONTACT, Reply.line(String.valueOf(closed.getMessage())));
        }
    }

    private static Delivery verdict(SMTPSendFailedException refused) {
        Reply reply = Reply.of(refused.getReturnCode(), String.valueOf(refused.getMessage()));
        if (!String.valueOf(refused.getCommand()).toUpperCase(Locale.ROOT).startsWith("MAIL")) {
            return Verdict.ofLetter(reply);
        }
        return reply.code() == -1 || reply.code() == 421
                ? new Delivery.NoServer(Trouble.NO_CONTACT, reply.text())
                : Verdict.ofSender(reply);
    }

    private static Delivery.NoServer notConnected(MessagingException failure) {
        Trouble trouble = failure instanceof AuthenticationFailedException ? Trouble.NOT_LET_IN : Trouble.NO_CONTACT;
        return new Delivery.NoServer(trouble, Said.by(failure));
    }

    @Override
    public void close() {
        pool.close();
    }
}
