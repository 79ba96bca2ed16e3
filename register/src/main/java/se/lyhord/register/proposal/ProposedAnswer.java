package se.lyhord.register.proposal;

import java.time.Instant;
import java.util.List;

/**
 * An answer that an enhet has proposed by replying to the mail with its copy.
 *
 * @param ledger the mail's row in the ledger
 * @param sender address that our own mail server vouches for
 * @param words what was written, without mail quoted
 * @param attachments names of attached files, which do not go along
 * @param replaced whether a later one has come that was sent or still can be
 */
public record ProposedAnswer(
        long id,
        long arende,
        long ledger,
        String sender,
        String words,
        List<String> attachments,
        Instant cameAt,
        boolean replaced) {
    /** Keeps its own copy of the names. */
    public ProposedAnswer {
        attachments = List.copyOf(attachments);
    }
}
