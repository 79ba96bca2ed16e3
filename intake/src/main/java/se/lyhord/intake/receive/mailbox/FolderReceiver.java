package se.lyhord.intake.receive.mailbox;

import jakarta.mail.Authenticator;
import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.UIDFolder;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ScheduledFuture;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.springframework.integration.mail.inbound.ImapMailReceiver;

/**
 * Lists what lies in the folder, oldest first, and touches nothing. The receiver that this extends would mark a whole batch as seen before the
 * first mail has been handled, and forget what was not handled when the process died.
 */
class FolderReceiver extends ImapMailReceiver {
    private static final int BATCH = 20;
    private static final int WINDOW = 200;

    /** A shorter IDLE is never ended: within its first second the connection is taken to be alive and is not asked. */
    private static final Duration SHORTEST_IDLE = Duration.ofSeconds(2);

    private final ReceivedFolder received;
    private final RetryLater retryLater;
    private final Duration poll;
    private final Duration idle;
    private volatile boolean stopping;

    FolderReceiver(MailAccount account, MailboxProperties mailbox, ReceivedFolder received, RetryLater retryLater) {
        super(MailUrl.of(account, mailbox.folder()));
        this.received = received;
        this.retryLater = retryLater;
        this.poll = account.poll();
        this.idle = poll.compareTo(SHORTEST_IDLE) < 0 ? SHORTEST_IDLE : poll;
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

    private Properties timeouts(String protocol) {
        Properties properties = new Properties();
        properties.setProperty("mail." + protocol + ".connectiontimeout", "15000");
        // Longer than IDLE lasts, or a quiet mailbox would look like a dead one.
        properties.setProperty(
                "mail." + protocol + ".timeout",
                String.valueOf(poll.plusSeconds(30).toMillis()));
        properties.setProperty("mail." + protocol + ".writetimeout", "60000");
        // A mail is fetched in pieces, for memory's sake; in few, for some servers make the whole mail anew for each.
        properties.setProperty("mail." + protocol + ".fetchsize", String.valueOf(16 * 1024 * 1024));
        properties.setProperty("mail.imaps.ssl.checkserveridentity", "true");
        return properties;
    }

    /** Keeps the folder open while its mails are handled. */
    @Override
    protected void openFolder() throws MessagingException {
        Folder folder = getFolder();
        if (folder == null || !folder.isOpen()) {
            super.openFolder();
            received.makeSureItExists(openedFolder().getStore());
        }
    }

    @Override
    protected void closeFolder() {
        if (stopping) {
            super.closeFolder();
        }
    }

    @Override
    public void cancelPing() {
        stopping = true;
        super.cancelPing();
    }

    /** Begins with the folder as it is now, whatever the server has told or not told of it, and only then waits to be told. */
    @Override
    public void waitForNewMessages() throws MessagingException {
        super.closeFolder();
        openFolder();
        if (searchForNewMessages().length > 0) {
            return;
        }
        if (((IMAPStore) openedFolder().getStore()).hasCapability("IDLE")) {
            idleUntilThePoll(openedFolder());
        } else {
            waitForThePoll();
        }
    }

    private void idleUntilThePoll(IMAPFolder folder) throws MessagingException {
        // Asking anything of a folder ends its IDLE.
        ScheduledFuture<?> end =
                getTaskScheduler().schedule(folder::isOpen, Instant.now().plus(idle));
        try {
            folder.idle(true);
        } finally {
            end.cancel(true);
        }
    }

    private void waitForThePoll() throws MessagingException {
        try {
            Thread.sleep(poll);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new MessagingException("Interrupted while waiting for mail", stopping);
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
