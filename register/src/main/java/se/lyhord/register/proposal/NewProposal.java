package se.lyhord.register.proposal;

import java.time.Instant;
import java.util.List;

/**
 * A mail from an enhet that proposes an answer.
 *
 * @param ledger its row in the ledger
 * @param sender address that our own mail server vouches for
 * @param words what was written, without mail quoted
 * @param attachments names of attached files
 */
public record NewProposal(
        String namnd, long arende, long ledger, String sender, String words, List<String> attachments, Instant cameAt) {
    /** Keeps its own copy of the names. */
    public NewProposal {
        attachments = List.copyOf(attachments);
    }
}
