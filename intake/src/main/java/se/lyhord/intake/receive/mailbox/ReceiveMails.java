package se.lyhord.intake.receive.mailbox;

import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import se.lyhord.intake.receive.mailbox.imap.MailHead;
import se.lyhord.intake.receive.mailbox.imap.OpenFolder;
import se.lyhord.register.ledger.Ledger;

/**
 * Puts mails into the ledger and then moves them away. A crash between the two repeats the first, which then does nothing, and the second. Where
 * a batch fails its mails are taken one by one; a mail that cannot be fetched although the mailbox answers is recorded as unreadable in the end.
 */
class ReceiveMails {
    private static final Logger LOG = LoggerFactory.getLogger(ReceiveMails.class);

    private static final String UNREADABLE = "Brevet gick inte att hämta från brevlådan.";

    private final Ledger ledger;
    private final RecordMails recordMails;
    private final MoveReceived moveReceived;
    private final RetryLater retryLater;
    private final FolderReport report;
    private final int attempts;
    private final Set<Long> suspects = new HashSet<>();

    ReceiveMails(
            Ledger ledger,
            RecordMails recordMails,
            MoveReceived moveReceived,
            RetryLater retryLater,
            FolderReport report,
            int attempts) {
        this.ledger = ledger;
        this.recordMails = recordMails;
        this.moveReceived = moveReceived;
        this.retryLater = retryLater;
        this.report = report;
        this.attempts = attempts;
    }

    /** Takes these mails; throws when the mailbox or the database is away, and whatever was not recorded is found again. */
    void take(FoundMails found, MailSource source) throws MessagingException {
        List<Long> uids = found.heads().stream().map(MailHead::uid).toList();
        Set<Long> recorded = ledger.recordedUids(source.mailbox(), source.uidValidity(), uids);
        List<MailHead> unrecorded = found.heads().stream()
                .filter(mail -> !recorded.contains(mail.uid()))
                .toList();
        List<Long> done = new ArrayList<>(recorded);
        for (List<MailHead> batch : Batches.of(unrecorded, mail -> suspects.contains(mail.uid()))) {
            done.addAll(takeBatch(found.folder(), source, batch));
        }
        moveReceived.move(found.folder(), source, done);
    }

    private List<Long> takeBatch(OpenFolder folder, MailSource source, List<MailHead> batch) throws MessagingException {
        if (batch.size() == 1) {
            return takeOne(folder, source, batch.getFirst());
        }
        List<Long> uids = batch.stream().map(MailHead::uid).toList();
        try {
            report.received(recordMails.record(folder, source, batch));
            return uids;
        } catch (MessagingException | DataAccessException | OutOfMemoryError e) {
            LOG.warn("{}: a batch of {} failed, its mails are taken one by one", source.mailbox(), batch.size(), e);
            suspects.addAll(uids);
            stopIfGone(folder, e);
        }
        List<Long> done = new ArrayList<>();
        for (MailHead mail : batch) {
            done.addAll(takeOne(folder, source, mail));
        }
        return done;
    }

    private List<Long> takeOne(OpenFolder folder, MailSource source, MailHead mail) throws MessagingException {
        try {
            report.received(recordAsFarAsPossible(folder, source, mail));
            suspects.remove(mail.uid());
            return List.of(mail.uid());
        } catch (MessagingException | DataAccessException | OutOfMemoryError e) {
            int failures = retryLater.failed(source.uidValidity(), mail.uid());
            LOG.warn("{}: mail {} failed, attempt {}", source.mailbox(), mail.uid(), failures, e);
            stopIfGone(folder, e);
            return List.of();
        }
    }

    /** First the whole mail; if that fails too often the header; and if the server breaks off at that as well, that there is a mail. */
    private int recordAsFarAsPossible(OpenFolder folder, MailSource source, MailHead mail) throws MessagingException {
        int failures = retryLater.failures(source.uidValidity(), mail.uid());
        if (failures < attempts) {
            return recordMails.record(folder, source, List.of(mail));
        } else if (failures == attempts) {
            return recordMails.recordUnreadable(folder, source, mail, UNREADABLE);
        }
        return recordMails.recordUnreadable(source, mail, new byte[0], UNREADABLE);
    }

    /** A failure that is not a mail's own would only be met again with the next. */
    private static void stopIfGone(OpenFolder folder, Throwable failure) throws MessagingException {
        switch (failure) {
            case DataIntegrityViolationException refusedRow -> {}
            case DataAccessException databaseIsAway -> throw databaseIsAway;
            case OutOfMemoryError inTheMiddleOfAnAnswer ->
                throw new MessagingException("The connection is out of step after a mail that memory did not hold");
            case MessagingException e when !folder.isOpen() -> throw e;
            default -> {}
        }
    }
}
