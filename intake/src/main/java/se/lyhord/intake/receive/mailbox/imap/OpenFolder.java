package se.lyhord.intake.receive.mailbox.imap;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledFuture;
import java.util.stream.LongStream;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.TaskScheduler;

/** A folder that is open on a connection of its own; used by one thread. */
public final class OpenFolder implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OpenFolder.class);

    private final IMAPStore store;
    private final IMAPFolder folder;
    private final int mode;
    private final boolean junk;
    private final Commands commands;
    private final MailHeads heads;
    private final MailContents contents;
    private final MoveAway moveAway;
    private final @Nullable String received;

    private OpenFolder(
            IMAPStore store, IMAPFolder folder, int mode, boolean junk, MoveAway moveAway, @Nullable String received) {
        this.store = store;
        this.folder = folder;
        this.mode = mode;
        this.junk = junk;
        this.commands = new Commands(folder);
        this.heads = new MailHeads(commands);
        this.contents = new MailContents(commands);
        this.moveAway = moveAway;
        this.received = received;
    }

    /** Opens a folder that is there; without a folder for received mail it is only looked at. */
    static OpenFolder open(IMAPStore store, String name, boolean junk, @Nullable String received)
            throws MessagingException {
        IMAPFolder folder = (IMAPFolder) store.getFolder(name);
        int mode = received == null ? Folder.READ_ONLY : Folder.READ_WRITE;
        folder.open(mode);
        return new OpenFolder(store, folder, mode, junk, MoveAway.to(received, folder), received);
    }

    /** Its full name. */
    public String name() {
        return folder.getFullName();
    }

    /** Name of the folder in which a mail lies once it is in the ledger. */
    public String resting() {
        return received != null && canBeEmptied() ? received : name();
    }

    /** Whether the server puts there what it takes for spam. */
    public boolean isJunk() {
        return junk;
    }

    /** UIDVALIDITY as of the last look. */
    public long uidValidity() throws MessagingException {
        return folder.getUIDValidity();
    }

    /** Whether mails can be taken out of it; otherwise they stay, and the ledger alone knows which it has. */
    public boolean canBeEmptied() {
        return moveAway.isPossible();
    }

    /** Begins with the folder as it is now, whatever the server has told or not told of it. */
    public void lookAnew() throws MessagingException {
        folder.close(false);
        folder.open(mode);
    }

    /** The mails after a UID that nobody has marked as deleted, oldest first; of those that arrived on a day or later, if one is given. */
    public long[] uidsAfter(long uid, @Nullable LocalDate since) throws MessagingException {
        String terms = "UID " + (uid + 1) + ":* UNDELETED" + (since == null ? "" : " SINCE " + ImapDate.of(since));
        // n:* means the last mail even when that is before n (RFC 3501, section 6.4.8).
        return LongStream.of(commands.search(terms))
                .filter(found -> found > uid)
                .toArray();
    }

    /** What the server says of these mails, oldest first; those that are gone are left out. */
    public List<MailHead> heads(Collection<Long> uids) throws MessagingException {
        return heads.of(uids);
    }

    /** Whether a mail is still there. */
    public boolean holds(long uid) throws MessagingException {
        return !heads.present(List.of(uid)).isEmpty();
    }

    /** The bytes of many small mails; those that are gone are left out. */
    public Map<Long, byte[]> contents(Collection<Long> uids) throws MessagingException {
        return contents.of(uids);
    }

    /** The bytes of one mail, up to a size. */
    public byte[] content(MailHead mail, long largest) throws MessagingException {
        return contents.of(mail, largest);
    }

    /** The header of a mail whose content cannot be had. */
    public byte[] header(long uid) throws MessagingException {
        return contents.header(uid);
    }

    /** Moves mails to the folder for received mail, where that is possible. */
    public void moveAway(Collection<Long> uids) throws MessagingException {
        moveAway.move(commands, uids);
    }

    /** Waits until the server tells of something, at most this long. */
    public void awaitNews(Duration atMost, TaskScheduler scheduler) throws MessagingException, InterruptedException {
        if (!commands.hasCapability("IDLE")) {
            Thread.sleep(atMost);
            return;
        }
        // Asking anything of a folder ends its IDLE.
        ScheduledFuture<?> end = scheduler.schedule(this::disturb, Instant.now().plus(atMost));
        try {
            folder.idle(true);
        } finally {
            end.cancel(false);
        }
    }

    /** Ends the wait of another thread. */
    public void disturb() {
        try {
            commands.noop();
        } catch (MessagingException | IllegalStateException alreadyClosed) {
            LOG.debug("The wait had ended already", alreadyClosed);
        }
    }

    /** Whether the server still answers. */
    public boolean isOpen() {
        return folder.isOpen();
    }

    @Override
    public void close() throws MessagingException {
        store.close();
    }
}
