package se.lyhord.console.action;

import org.jspecify.annotations.Nullable;
import se.lyhord.config.routine.letter.Brev;

/** What is done when somebody has chosen the authority that answers for a matter. */
public interface ToAuthority {
    /**
     * Does it, or refuses.
     *
     * @param authority its id
     * @param note tjänsteanteckning; may be empty
     * @param letter the letter to the citizen as it was changed, or null
     */
    void accept(String authority, String note, @Nullable Brev letter);
}
