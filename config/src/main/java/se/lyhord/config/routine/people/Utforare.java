package se.lyhord.config.routine.people;

import se.lyhord.config.calendar.Tidsfrist;
import se.lyhord.config.routine.krav.Krav;

/**
 * A private provider that works on the nämnd's behalf.
 *
 * @param unit id of the enhet that decides on its work, and so asks it for its side
 * @param answerWithin when its reply is due, counted from the question
 * @param remindBefore how long before that it is reminded
 * @param remindEvery how often it is reminded afterwards, until it has replied
 */
public record Utforare(
        String id,
        String name,
        String email,
        Avtalsform contract,
        String unit,
        Tidsfrist answerWithin,
        Tidsfrist remindBefore,
        Tidsfrist remindEvery) {
    /** Refuses empty texts and what cannot be a mail address, and reminders that would come before the question or without end. */
    public Utforare {
        Krav.id(id);
        Krav.text("name", name);
        Krav.email(email);
        if (answerWithin.equals(remindBefore) || answerWithin.isSurelyShorterThan(remindBefore)) {
            throw new IllegalArgumentException(
                    "”remindBefore” måste vara kortare än ”answerWithin”, annars kommer påminnelsen före frågan");
        }
        if (remindEvery.days() == 0) {
            throw new IllegalArgumentException("”remindEvery” måste vara minst en dag");
        }
    }
}
