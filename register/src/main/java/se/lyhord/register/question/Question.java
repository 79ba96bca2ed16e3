package se.lyhord.register.question;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A question that belongs to an ärende.
 *
 * @param arendeName diarienummer, or the reference while there is none
 * @param askedBy user name of the one who asks
 * @param askedName that person's name
 * @param askerPerson who that is in the routine; null when the routine names nobody
 * @param to whom it is put
 * @param reply null while there is none, and when it was taken back
 * @param endedAt when it was answered or taken back; null while somebody waits
 */
public record Question(
        long id,
        String namnd,
        long arende,
        String arendeName,
        String askedBy,
        String askedName,
        @Nullable String askerPerson,
        Asked to,
        String words,
        Instant askedAt,
        @Nullable String reply,
        @Nullable String repliedName,
        @Nullable Instant endedAt) {
    /** Whether somebody still waits. */
    public boolean isOpen() {
        return endedAt == null;
    }
}
