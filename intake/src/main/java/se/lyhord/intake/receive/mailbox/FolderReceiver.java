package se.lyhord.intake.receive.mailbox;

import jakarta.mail.Authenticator;
import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.UIDFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.springframework.integration.mail.inbound.ImapMailReceiver;

/**
 * Lists what lies in the folder, oldest first, and touches nothing. The receiver that this extends would mark a whole batch as seen before the
 * first mail has been handled, and forget what was not handled when the process died.
 */
class FolderReceiver extends ImapMailReceiver {
    private static final int BATCH = 20;
    private static final int WINDOW = 200;

    private final RetryLater retryLater;

    FolderReceiver(MailAccount account, String folder, RetryLater retryLater) {
        super(MailUrl.of(account, folder));
        this.retryLater = retryLater;
        setMaxFetchSize(BATCH);
        setAutoCloseFolder(false);
        setFlaggedAsFallback(false);
        setShouldMarkMessagesAsRead(false);
        setJavaMailProperties(timeouts(account.protocol()));
        setJavaMailAuthenticator(new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(account.user(), account.password());
            }
        });
    }

    private static Properties timeouts(String protocol) {
        Properties properties = new Properties();
        properties.setProperty("mail." + protocol + ".connectiontimeout", "15000");
        // Longer than the 120 seconds after which IDLE is renewed, or a quiet mailbox would look like a dead one.
        properties.setProperty("mail." + protocol + ".timeout", "180000");
        properties.setProperty("mail." + protocol + ".writetimeout", "60000");
        properties.setProperty("mail." + protocol + ".fetchsize", "1048576");
        properties.setProperty("mail.imaps.ssl.checkserveridentity", "true");
        return properties;
    }

    @Override
    public void waitForNewMessages() throws MessagingException {
        openFolder();
        if (searchForNewMessages().length == 0) {
            super.waitForNewMessages();
        }
    }

    @Override
    protected Message[] searchForNewMessages() throws MessagingException {
        IMAPFolder folder = openedFolder();
        int count = folder.getMessageCount();
        List<Message> found = new ArrayList<>();
        for (int start = 1; start <= count && found.size() < BATCH; start += WINDOW) {
            Message[] window = folder.getMessages(start, Math.min(count, start + WINDOW - 1));
            folder.fetch(window, uidAndFlags());
            for (Message message : window) {
                if (!message.isExpunged()
                        && !message.isSet(Flags.Flag.DELETED)
                        && retryLater.mayTry(folder.getUIDValidity(), folder.getUID(message))) {
                    found.add(message);
                }
            }
        }
        return found.toArray(Message[]::new);
    }

    private IMAPFolder openedFolder() throws MessagingException {
        Folder folder = getFolder();
        if (!(folder instanceof IMAPFolder opened) || !opened.isOpen()) {
            throw new MessagingException("The folder is not open");
        }
        return opened;
    }

    private static FetchProfile uidAndFlags() {
        FetchProfile profile = new FetchProfile();
        profile.add(UIDFolder.FetchProfileItem.UID);
        profile.add(FetchProfile.Item.FLAGS);
        return profile;
    }

    @Override
    protected void fetchMessages(Message[] messages) throws MessagingException {
        // Not the structure of the mail, which is fetched by default: servers and parsers stumble over broken mail, and
        // then over the whole batch.
        FetchProfile profile = uidAndFlags();
        profile.add(FetchProfile.Item.SIZE);
        profile.add(IMAPFolder.FetchProfileItem.INTERNALDATE);
        openedFolder().fetch(messages, profile);
    }

    @Override
    protected void setAdditionalFlags(Message message) {
        // A mail is marked only when it is in the ledger.
    }
}
