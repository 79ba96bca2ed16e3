package se.lyhord.register.watch;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mailbox, or the sending of letters, at a moment.
 *
 * @param name account and folder of a mailbox; empty for sending
 * @param contact when the server last answered; null when it never has
 * @param problem what is wrong, as a sentence in Swedish without anything of citizens; null when all is well
 * @param since when that began; null when all is well
 * @param waiting mails that are not in the ledger yet, or letters that are not sent
 * @param oldest since when the oldest of them waits; null when none does or nobody knows
 */
public record Watched(
        Kind kind,
        String name,
        @Nullable Instant contact,
        @Nullable String problem,
        @Nullable Instant since,
        long waiting,
        @Nullable Instant oldest,
        Instant reported) {
    /** After this long without a report something is wrong with the node itself. */
    public static final Duration SILENCE = Duration.ofSeconds(45);

    /** What is watched. */
    public enum Kind {
        /** A folder that is read. */
        MAILBOX,
        /** Letters on their way out. */
        SENDING,
        /** A routine whose file has changed; watched only while it cannot be used. */
        ROUTINE
    }

    /** Whether somebody still watches it. */
    public boolean isHeardOf(Instant now) {
        return now.isBefore(reported.plus(SILENCE));
    }

    /** Whether all is well, as far as anybody knows. */
    public boolean isWell(Instant now) {
        return problem == null && isHeardOf(now);
    }
}
