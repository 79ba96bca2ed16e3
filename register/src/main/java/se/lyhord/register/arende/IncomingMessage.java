package se.lyhord.register.arende;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message as it is kept in an ärende; the original stays in the ledger.
 *
 * @param ledger its ledger row
 * @param body the whole text
 * @param newText what the sender wrote this time
 * @param html sanitised; null when there is none
 * @param warnings what could not be read, as sentences in Swedish
 * @param passedOn the colleague through whom it came; null when the sender sent it to us
 */
public record IncomingMessage(
        long ledger,
        Instant arrivedAt,
        String subject,
        String body,
        String newText,
        @Nullable String html,
        List<AttachmentNote> attachments,
        List<String> warnings,
        @Nullable PassedOn passedOn) {
    /** Keeps its own copies of the lists. */
    public IncomingMessage {
        attachments = List.copyOf(attachments);
        warnings = List.copyOf(warnings);
    }

    /** A message that its sender sent to us. */
    public IncomingMessage(
            long ledger,
            Instant arrivedAt,
            String subject,
            String body,
            String newText,
            @Nullable String html,
            List<AttachmentNote> attachments,
            List<String> warnings) {
        this(ledger, arrivedAt, subject, body, newText, html, attachments, warnings, null);
    }
}
