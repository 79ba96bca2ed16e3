package se.lyhord.intake.receive.mailbox;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;
import se.lyhord.register.ledger.Arrival;
import se.lyhord.register.ledger.Channel;
import se.lyhord.register.ledger.Conclusion;
import se.lyhord.register.ledger.Ledger;
import se.lyhord.register.ledger.MailboxPosition;
import se.lyhord.register.ledger.RawMessage;
import se.lyhord.register.ledger.Recorded;

/** Fetches a mail's bytes and its arrival date, and records them. */
class FetchedMail {
    private static final Logger LOG = LoggerFactory.getLogger(FetchedMail.class);

    private final Ledger ledger;
    private final TransactionTemplate transaction;
    private final String namnd;
    private final DataSize largest;
    private final Clock clock;

    FetchedMail(Ledger ledger, TransactionTemplate transaction, String namnd, DataSize largest, Clock clock) {
        this.ledger = ledger;
        this.transaction = transaction;
        this.namnd = namnd;
        this.largest = largest;
        this.clock = clock;
    }

    void record(IMAPMessage mail, MailboxPosition position) throws MessagingException, IOException {
        if (mail.getSizeLong() > largest.toBytes()) {
            recordUnreadable(
                    mail,
                    position,
                    "Brevet är större än " + largest.toMegabytes()
                            + " MB. Det ligger kvar i brevlådan och kan öppnas där.");
            return;
        }
        try (InputStream bytes = mail.getMimeStream()) {
            ledger.record(arrival(mail, position, new RawMessage(bytes.readAllBytes())));
        }
    }

    /** Records what can be had of a mail whose content cannot, for a registrator to see to. */
    void recordUnreadable(IMAPMessage mail, MailboxPosition position, String reason) {
        transaction.executeWithoutResult(status -> {
            Recorded recorded = ledger.record(arrival(mail, position, new RawMessage(headersOf(mail))));
            if (recorded.isNew()) {
                ledger.conclude(recorded.id(), Conclusion.quarantined(reason));
            }
        });
    }

    private Arrival arrival(IMAPMessage mail, MailboxPosition position, RawMessage raw) {
        return new Arrival(namnd, Channel.MAIL, position, arrivedAt(mail), raw);
    }

    /** INTERNALDATE: when the mail reached the mailbox, which is when it reached the authority. */
    private Instant arrivedAt(IMAPMessage mail) {
        try {
            Date internal = mail.getReceivedDate();
            return internal == null ? clock.instant() : internal.toInstant();
        } catch (MessagingException e) {
            LOG.warn("A mail has no arrival date that can be read", e);
            return clock.instant();
        }
    }

    private static byte[] headersOf(IMAPMessage mail) {
        try {
            List<String> lines = Collections.list(mail.getAllHeaderLines());
            return (String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);
        } catch (MessagingException e) {
            LOG.warn("Not even the headers of a mail can be read", e);
            return new byte[0];
        }
    }
}
