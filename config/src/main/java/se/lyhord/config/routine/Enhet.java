package se.lyhord.config.routine;

import org.jspecify.annotations.Nullable;
import se.lyhord.config.calendar.Tidsfrist;

/**
 * A unit that a message can be sent to.
 *
 * @param email functional address for copies
 * @param description what the unit answers for, for the registrator
 * @param revealsSocialCare its very name would tell that the citizen has to do with social care (OSL 26:1)
 * @param external annan instans: outside the administration, so the message is forwarded and the citizen told
 * @param answerWithin its own limit for the answer; null where the general one holds
 */
public record Enhet(
        String id,
        String name,
        String email,
        String description,
        boolean revealsSocialCare,
        boolean external,
        @Nullable Tidsfrist answerWithin) {
    /** Refuses empty texts and what cannot be a mail address. */
    public Enhet {
        Krav.id(id);
        Krav.text("name", name);
        Krav.email(email);
        Krav.text("description", description);
    }
}
