package se.lyhord.intake.receive.mailbox;

import jakarta.mail.MessagingException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import se.lyhord.intake.receive.mailbox.imap.OpenFolder;

/**
 * The mails of an open folder that have not been taken yet, oldest first. Each look asks only for what has come since the last, so that a folder
 * that keeps its mails costs no more than one that is emptied.
 */
class Backlog {
    /** So many that one question fetches many small mails, so few that the server's lines stay short. */
    private static final int CHUNK = 200;

    private final Queue<Long> waiting = new ArrayDeque<>();
    private final RetryLater retryLater;
    private final @Nullable LocalDate since;
    private long uidValidity;
    private long seenUpTo;

    Backlog(RetryLater retryLater, @Nullable LocalDate since) {
        this.retryLater = retryLater;
        this.since = since;
    }

    void look(OpenFolder folder) throws MessagingException {
        if (folder.uidValidity() != uidValidity) {
            uidValidity = folder.uidValidity();
            seenUpTo = 0;
            waiting.clear();
        }
        for (long uid : folder.uidsAfter(seenUpTo, since)) {
            seenUpTo = uid;
            if (retryLater.failures(uidValidity, uid) == 0) {
                waiting.add(uid);
            }
        }
    }

    /** The next to take, oldest first; empty when there is nothing to do now. */
    List<Long> next() {
        List<Long> next = new ArrayList<>(retryLater.rested(uidValidity));
        while (next.size() < CHUNK && !waiting.isEmpty()) {
            next.add(waiting.remove());
        }
        return next;
    }

    /** How many there are, those that rest after a failure included. */
    long size() {
        return waiting.size() + (long) retryLater.size();
    }
}
