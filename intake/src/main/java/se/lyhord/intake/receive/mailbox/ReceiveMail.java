package se.lyhord.intake.receive.mailbox;

import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import se.lyhord.register.ledger.Ledger;
import se.lyhord.register.ledger.MailboxPosition;

/**
 * Puts one mail into the ledger and then moves it away. A crash between the two repeats the first, which then does nothing, and the second. A
 * failure lets the mail rest where it is; a mail that cannot be fetched although the mailbox answers is recorded as unreadable in the end.
 */
class ReceiveMail {
    private static final Logger LOG = LoggerFactory.getLogger(ReceiveMail.class);

    private final Ledger ledger;
    private final String mailbox;
    private final FetchedMail fetchedMail;
    private final ReceivedFolder received;
    private final RetryLater retryLater;
    private final int attempts;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    ReceiveMail(
            Ledger ledger,
            String mailbox,
            FetchedMail fetchedMail,
            ReceivedFolder received,
            RetryLater retryLater,
            int attempts) {
        this.ledger = ledger;
        this.mailbox = mailbox;
        this.fetchedMail = fetchedMail;
        this.received = received;
        this.retryLater = retryLater;
        this.attempts = attempts;
    }

    /** Takes one mail; never throws, for an exception would end the connection's loop. */
    void take(IMAPMessage mail) {
        oneAtATime.lock();
        try {
            IMAPFolder folder = (IMAPFolder) mail.getFolder();
            if (!folder.isOpen()) {
                // The mail before it broke the connection; this one is listed again on the next.
                return;
            }
            take(mail, folder, new MailboxPosition(mailbox, folder.getUIDValidity(), folder.getUID(mail)));
        } catch (MessageRemovedException movedByAnotherConnection) {
            LOG.debug("A mail was moved by another connection", movedByAnotherConnection);
        } catch (MessagingException e) {
            LOG.warn("{}: a mail could not be identified, it stays where it is", mailbox, e);
        } finally {
            oneAtATime.unlock();
        }
    }

    private void take(IMAPMessage mail, IMAPFolder folder, MailboxPosition position) throws MessagingException {
        try {
            if (!isRecorded(position)) {
                fetchedMail.record(mail, position);
            }
            received.take(folder, mail);
            retryLater.succeeded(position.uidValidity(), position.uid());
        } catch (MessageRemovedException away) {
            throw away;
        } catch (MessagingException | IOException | OutOfMemoryError e) {
            restOrGiveUp(mail, position, e);
        } catch (DataAccessException | TransactionException e) {
            retryLater.failed(position.uidValidity(), position.uid());
            LOG.warn("Mail {} waits in the mailbox: the database did not take it", position, e);
        }
    }

    private boolean isRecorded(MailboxPosition position) {
        return !ledger.recordedUids(mailbox, position.uidValidity(), List.of(position.uid()))
                .isEmpty();
    }

    private void restOrGiveUp(IMAPMessage mail, MailboxPosition position, Throwable cause) {
        int failures = retryLater.failed(position.uidValidity(), position.uid());
        LOG.warn("Mail {} failed, attempt {}", position, failures, cause);
        if (failures >= attempts) {
            try {
                if (!isRecorded(position)) {
                    fetchedMail.recordUnreadable(mail, position, "Brevet gick inte att hämta från brevlådan.");
                }
            } catch (DataAccessException | TransactionException e) {
                LOG.warn("Mail {} waits in the mailbox: the database did not take it", position, e);
            }
        }
    }
}
