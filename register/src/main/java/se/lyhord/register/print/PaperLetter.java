package se.lyhord.register.print;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.routine.letter.Brev;
import se.lyhord.config.routine.letter.Brevsprak;
import se.lyhord.config.routine.people.Namnd;

/**
 * A letter with what only paper needs.
 *
 * @param recipient name and postal address, one line for each; shown in the window
 * @param date the day on which it is written
 * @param diarienummer null when the ärende has none yet
 */
public record PaperLetter(
        Namnd sender,
        String recipient,
        LocalDate date,
        @Nullable String diarienummer,
        Brev letter,
        Brevsprak language) {
    /** Refuses a letter that nobody could post. */
    public PaperLetter {
        if (recipient.isBlank()) {
            throw new IllegalArgumentException("a letter on paper needs an address");
        }
    }
}
