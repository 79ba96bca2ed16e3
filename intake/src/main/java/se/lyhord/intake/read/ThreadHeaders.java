package se.lyhord.intake.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a message stands in a conversation; all ids without angle brackets (RFC 5322 section 3.6.4).
 *
 * @param messageId the message's own id
 * @param inReplyTo what it says it answers
 * @param references the conversation before it, oldest first
 */
public record ThreadHeaders(Optional<String> messageId, List<String> inReplyTo, List<String> references) {
    /** Keeps its own copies. */
    public ThreadHeaders {
        inReplyTo = List.copyOf(inReplyTo);
        references = List.copyOf(references);
    }

    /** Every message that this one claims to follow, without repetitions. */
    public List<String> answered() {
        return Stream.concat(inReplyTo.stream(), references.stream()).distinct().toList();
    }
}
