package se.lyhord.intake.receive.mailbox.imap;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import java.util.Collection;
import org.eclipse.angus.mail.iap.CommandFailedException;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes mails out of a folder when they are in the ledger, as well as the server lets us. */
final class MoveAway {
    private static final Logger LOG = LoggerFactory.getLogger(MoveAway.class);

    private final @Nullable String target;

    private MoveAway(@Nullable String target) {
        this.target = target;
    }

    /** Nothing is moved out of a folder that is read-only, or where a mark of deletion would be forgotten and the mail be copied again and again. */
    static MoveAway to(@Nullable String target, IMAPFolder folder) throws MessagingException {
        boolean writable = folder.getMode() == Folder.READ_WRITE;
        boolean moves = new Commands(folder).hasCapability("MOVE");
        Flags kept = folder.getPermanentFlags();
        boolean deletes = kept != null && kept.contains(Flags.Flag.DELETED);
        return new MoveAway(writable && (moves || deletes) ? target : null);
    }

    boolean isPossible() {
        return target != null;
    }

    void move(Commands commands, Collection<Long> uids) throws MessagingException {
        if (target == null || uids.isEmpty()) {
            return;
        }
        String set = Uids.set(uids);
        markAsSeen(commands, set);
        if (commands.hasCapability("MOVE")) {
            commands.move(set, target);
            return;
        }
        commands.copy(set, target);
        commands.addFlag(set, "\\Deleted");
        if (commands.hasCapability("UIDPLUS")) {
            commands.expunge(set);
        } else {
            LOG.debug("The server has no UIDPLUS: a moved mail stays in the folder, marked as deleted");
        }
    }

    /** A courtesy to whoever opens the mailbox: a server that keeps no marks refuses it, and nothing is lost. */
    private static void markAsSeen(Commands commands, String set) throws MessagingException {
        try {
            commands.addFlag(set, "\\Seen");
        } catch (MessagingException e) {
            if (!(e.getCause() instanceof CommandFailedException)) {
                throw e;
            }
            LOG.debug("The server does not keep marks", e);
        }
    }
}
