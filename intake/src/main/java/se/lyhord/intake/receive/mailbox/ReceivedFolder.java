package se.lyhord.intake.receive.mailbox;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder of what has been received: mails that are in the ledger are moved there, so that the inbox holds only what is not. */
class ReceivedFolder {
    private static final Logger LOG = LoggerFactory.getLogger(ReceivedFolder.class);

    private final String name;

    ReceivedFolder(String name) {
        this.name = name;
    }

    /** Moves a mail; a mail that is gone already was moved by another connection. */
    void take(IMAPFolder inbox, Message mail) throws MessagingException {
        if (mail.isExpunged()) {
            return;
        }
        Message[] one = {mail};
        mail.setFlag(Flags.Flag.SEEN, true);
        IMAPStore store = (IMAPStore) inbox.getStore();
        Folder received = store.getFolder(name);
        if (store.hasCapability("MOVE")) {
            inbox.moveMessages(one, received);
        } else {
            inbox.copyMessages(one, received);
            mail.setFlag(Flags.Flag.DELETED, true);
            if (store.hasCapability("UIDPLUS")) {
                inbox.expunge(one);
            } else {
                LOG.debug("The server has no UIDPLUS: a moved mail stays in the inbox, marked as deleted");
            }
        }
    }

    /** Makes the folder unless it is there; asked when a connection is new, for a connection that has rested may be dead. */
    void makeSureItExists(Store store) throws MessagingException {
        Folder folder = store.getFolder(name);
        if (!folder.exists() && !folder.create(Folder.HOLDS_MESSAGES)) {
            throw new MessagingException("The folder for received mail cannot be made");
        }
    }
}
