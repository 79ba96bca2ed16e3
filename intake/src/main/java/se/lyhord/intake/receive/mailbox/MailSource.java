package se.lyhord.intake.receive.mailbox;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.lyhord.intake.receive.mailbox.imap.MailHead;
import se.lyhord.register.ledger.Arrival;
import se.lyhord.register.ledger.Channel;
import se.lyhord.register.ledger.MailboxPosition;
import se.lyhord.register.ledger.RawMessage;

/**
 * A folder as the ledger knows it.
 *
 * @param mailbox account and folder
 * @param heldBecause why nothing may be sent by itself because of mail from there; null otherwise
 */
record MailSource(
        String namnd,
        String mailbox,
        long uidValidity,
        @Nullable String heldBecause,
        Clock clock) {
    Arrival arrival(MailHead mail, byte[] bytes) {
        Instant arrived = mail.arrived();
        return new Arrival(
                namnd,
                Channel.MAIL,
                new MailboxPosition(mailbox, uidValidity, mail.uid()),
                arrived == null ? clock.instant() : arrived,
                new RawMessage(bytes),
                heldBecause);
    }
}
