package se.lyhord.intake.receive.mailbox;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How it goes with a folder of a mailbox, for whoever watches over the bot.
 *
 * @param namnd whose it is
 * @param name account and folder as the ledger names them; never holds the password
 * @param lastContact when the server last answered; null before the first time
 * @param problem why mail cannot be received now, as a Swedish sentence; null when all is well
 * @param problemSince when that began
 * @param backlog mails in the folder that are not in the ledger yet, as last counted
 * @param oldestWaiting when the oldest of them arrived (INTERNALDATE); null when none waits or it is not known
 * @param received mails recorded since the process started
 * @param shadow whether Lyhörd only looks on beside another system: nothing is moved, marked or sent
 * @param silence the longest time that may pass between two contacts while all is well
 */
public record MailboxState(
        String namnd,
        String name,
        @Nullable Instant lastContact,
        @Nullable String problem,
        @Nullable Instant problemSince,
        long backlog,
        @Nullable Instant oldestWaiting,
        long received,
        boolean shadow,
        Duration silence) {
    /** Whether mail can be received as far as is known at this moment; a folder that has just been started may need its first contact. */
    public boolean isWell(Instant now) {
        return problem == null && (lastContact == null || !now.isAfter(lastContact.plus(silence)));
    }
}
