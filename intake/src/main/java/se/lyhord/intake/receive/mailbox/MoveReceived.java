package se.lyhord.intake.receive.mailbox;

import jakarta.mail.MessagingException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.lyhord.intake.receive.mailbox.imap.OpenFolder;

/** Moves mails that are in the ledger away, all at once if the server can. */
class MoveReceived {
    private static final Logger LOG = LoggerFactory.getLogger(MoveReceived.class);

    /** After so many refusals in a row it is not the mails that are at fault. */
    private static final int ENOUGH = 3;

    private final RetryLater retryLater;
    private final FolderReport report;

    MoveReceived(RetryLater retryLater, FolderReport report) {
        this.retryLater = retryLater;
        this.report = report;
    }

    void move(OpenFolder folder, MailSource source, List<Long> uids) throws MessagingException {
        try {
            folder.moveAway(uids);
            moved(source, uids);
        } catch (MessagingException e) {
            if (!folder.isOpen()) {
                throw e;
            }
            LOG.warn("{}: {} mails could not be moved together", source.mailbox(), uids.size(), e);
            oneByOne(folder, source, uids);
        }
    }

    private void oneByOne(OpenFolder folder, MailSource source, List<Long> uids) throws MessagingException {
        int refusals = 0;
        for (Long uid : uids) {
            if (refusals < ENOUGH) {
                try {
                    folder.moveAway(List.of(uid));
                    moved(source, List.of(uid));
                    refusals = 0;
                    continue;
                } catch (MessagingException e) {
                    if (!folder.isOpen()) {
                        throw e;
                    }
                    refusals++;
                }
            }
            retryLater.failed(source.uidValidity(), uid);
            report.cannotMove(true);
        }
    }

    private void moved(MailSource source, List<Long> uids) {
        uids.forEach(uid -> retryLater.succeeded(source.uidValidity(), uid));
        if (!uids.isEmpty()) {
            report.cannotMove(false);
        }
    }
}
