package se.lyhord.console.inbox;

import se.lyhord.register.arende.Arende;
import se.lyhord.register.undo.Undoable.Decision;

/**
 * What was decided about an ärende in the inbox.
 *
 * @param waits whether the letter with which it comes about waits for a person's hand
 */
record Decided(Decision decision, boolean waits) {
    /** As it is afterwards. */
    Arende arende() {
        return decision.arende();
    }
}
