package se.lyhord.intake.receive.mailbox;

import jakarta.mail.MessagingException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import se.lyhord.intake.receive.mailbox.imap.OpenFolder;
import se.lyhord.intake.receive.mailbox.settings.MailboxSettings;

/** Names a folder for the ledger, and says what lies in the place itself. */
class MailSources {
    private final String namnd;
    private final MailboxSettings mailbox;

    private final Clock clock;

    MailSources(String namnd, MailboxSettings mailbox, Clock clock) {
        this.namnd = namnd;
        this.mailbox = mailbox;

        this.clock = clock;
    }

    private @Nullable String heldBecause(OpenFolder folder) {
        if (mailbox.shadow()) {
            return "Lyhörd kör i skuggläge: inget skickas av sig självt.";
        }
        return folder.isJunk()
                ? "Mejlet låg i skräpposten, där avsändaren ofta är förfalskad; bekräfta för hand."
                : null;
    }

    MailSource of(OpenFolder folder) throws MessagingException {
        return new MailSource(namnd, mailbox + "/" + folder.name(), folder.uidValidity(), heldBecause(folder), clock);
    }
}
