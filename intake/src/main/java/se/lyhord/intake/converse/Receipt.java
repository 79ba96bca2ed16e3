package se.lyhord.intake.converse;

import java.util.List;
import se.lyhord.intake.converse.text.Said;

/**
 * What the citizen is told when the message has arrived.
 *
 * @param language tag of the language that it speaks
 * @param next what happens now and by when, by the routine
 */
public record Receipt(String language, List<Said> next) {
    /** Keeps its own copy. */
    public Receipt {
        next = List.copyOf(next);
    }
}
