package se.lyhord.config.routine;

import org.jspecify.annotations.Nullable;
import se.lyhord.config.calendar.Tidsfrist;

/**
 * A unit that a message can be sent to.
 *
 * @param email functional address for copies
 * @param description what the unit answers for, for the registrator
 * @param department id of the avdelning it belongs to; null where the nämnd has none
 * @param chief id of the enhetschef; null where only its address is known
 * @param revealsSocialCare its very name would tell that the citizen has to do with social care (OSL 26:1)
 * @param external annan instans: outside the administration, so the message is forwarded and the citizen told
 * @param answerWithin its own limit for the answer; null where the general one holds
 * @param answerAtLatest its limit where the matter must be investigated; null where there is only one
 */
public record Enhet(
        String id,
        String name,
        String email,
        String description,
        @Nullable String department,
        @Nullable String chief,
        boolean revealsSocialCare,
        boolean external,
        @Nullable Tidsfrist answerWithin,
        @Nullable Tidsfrist answerAtLatest) {
    /** Refuses empty texts, what cannot be a mail address, and a longer limit that is none. */
    public Enhet {
        Krav.id(id);
        Krav.text("name", name);
        Krav.email(email);
        Krav.text("description", description);
        if (answerAtLatest != null
                && (answerWithin == null
                        || answerAtLatest.equals(answerWithin)
                        || answerAtLatest.isSurelyShorterThan(answerWithin))) {
            throw new IllegalArgumentException("”answerAtLatest” måste vara längre än ”answerWithin”");
        }
    }
}
