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
 */
public record ProposedAnswer(
        long id, long arende, long ledger, String sender, String words, List<String> attachments, Instant cameAt) {
    /** Keeps its own copy of the names. */
    public ProposedAnswer {
        attachments = List.copyOf(attachments);
    }
}
