package se.lyhord.intake.read;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.lyhord.intake.read.header.Address;

/**
 * A message that somebody passed on, in the text or attached whole.
 *
 * @param from who wrote it first; the address is only a name when no address stood there
 * @param date when, as far as it can be told; without a zone it is taken as Swedish time
 * @param to whom it was for, as far as it can be told
 * @param subject its subject, empty when there is none
 * @param text what its writer wrote
 * @param comment what the one who passed it on added above it, empty when nothing
 * @param messageIds its own and those that it answers, without angle brackets; empty when it stood in the text
 * @param earlier the mail that stands below in turn: one that this writer had passed on or answered
 */
public record Forwarded(
        Optional<Address> from,
        Optional<Instant> date,
        List<Address> to,
        String subject,
        String text,
        String comment,
        List<String> messageIds,
        Optional<Forwarded> earlier) {
    /** Keeps its own copies of the lists. */
    public Forwarded {
        to = List.copyOf(to);
        messageIds = List.copyOf(messageIds);
    }

    /** This mail and all below it, the newest first; what one calls {@link #text} the next calls {@link #comment}. */
    public Stream<Forwarded> chain() {
        return Stream.iterate(Optional.of(this), Optional::isPresent, mail -> mail.flatMap(Forwarded::earlier))
                .flatMap(Optional::stream);
    }
}
