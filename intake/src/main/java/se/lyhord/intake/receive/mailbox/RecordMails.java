package se.lyhord.intake.receive.mailbox;

import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;
import se.lyhord.intake.read.Headline;
import se.lyhord.intake.read.MailReader;
import se.lyhord.intake.receive.mailbox.imap.MailHead;
import se.lyhord.intake.receive.mailbox.imap.OpenFolder;
import se.lyhord.register.ledger.Arrival;
import se.lyhord.register.ledger.Conclusion;
import se.lyhord.register.ledger.Heading;
import se.lyhord.register.ledger.Ledger;
import se.lyhord.register.ledger.Recorded;

/** Fetches mails and writes them into the ledger. */
class RecordMails {
    private static final Logger LOG = LoggerFactory.getLogger(RecordMails.class);

    private final Ledger ledger;
    private final TransactionTemplate transaction;
    private final MailReader mailReader;
    private final DataSize largest;

    RecordMails(Ledger ledger, TransactionTemplate transaction, MailReader mailReader, DataSize largest) {
        this.ledger = ledger;
        this.transaction = transaction;
        this.mailReader = mailReader;
        this.largest = largest;
    }

    /** Records all of a batch or none; when this returns, they are on disk. */
    int record(OpenFolder folder, MailSource source, List<MailHead> batch) throws MessagingException {
        if (batch.size() == 1) {
            return recordOne(folder, source, batch.getFirst());
        }
        Map<Long, byte[]> contents =
                folder.contents(batch.stream().map(MailHead::uid).toList());
        List<Arrival> arrivals = new ArrayList<>();
        for (MailHead mail : batch) {
            byte[] bytes = contents.get(mail.uid());
            if (bytes != null) {
                arrivals.add(source.arrival(mail, bytes));
            } else if (folder.holds(mail.uid())) {
                throw new MessagingException("The server left out a mail of the batch");
            }
        }
        return ledger.recordAll(arrivals);
    }

    private int recordOne(OpenFolder folder, MailSource source, MailHead mail) throws MessagingException {
        if (mail.size() > largest.toBytes()) {
            return recordUnreadable(
                    folder,
                    source,
                    mail,
                    "Brevet är %d MB, större än %d MB, och hämtas inte. Det ligger i brevlådans mapp ”%s” och kan öppnas där."
                            .formatted(
                                    DataSize.ofBytes(mail.size()).toMegabytes(),
                                    largest.toMegabytes(),
                                    folder.resting()));
        }
        if (!folder.holds(mail.uid())) {
            return 0;
        }
        return ledger.recordAll(List.of(source.arrival(mail, folder.content(mail, largest.toBytes()))));
    }

    /** Records what can be had of a mail whose content cannot, for a registrator to see to. */
    int recordUnreadable(OpenFolder folder, MailSource source, MailHead mail, String reason) throws MessagingException {
        return recordUnreadable(source, mail, headerOf(folder, mail), reason);
    }

    /** Records that there is a mail, with what has been had of it. */
    int recordUnreadable(MailSource source, MailHead mail, byte[] header, String reason) {
        transaction.executeWithoutResult(status -> {
            Recorded recorded = ledger.record(source.arrival(mail, header));
            if (recorded.isNew()) {
                Headline headline = mailReader.headline(header);
                ledger.conclude(
                        recorded.id(),
                        new Heading(headline.address(), headline.subject(), null, null),
                        Conclusion.quarantined(reason));
            }
        });
        return 1;
    }

    private static byte[] headerOf(OpenFolder folder, MailHead mail) throws MessagingException {
        try {
            return folder.header(mail.uid());
        } catch (MessagingException e) {
            if (!folder.isOpen()) {
                throw e;
            }
            LOG.warn("Not even the header of mail {} can be read", mail.uid(), e);
            return new byte[0];
        }
    }
}
