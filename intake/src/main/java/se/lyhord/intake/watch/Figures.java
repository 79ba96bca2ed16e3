package se.lyhord.intake.watch;

import java.util.Map;
import se.lyhord.register.dispatch.DispatchState;
import se.lyhord.register.ledger.Balance;

/**
 * What is measured, at a moment.
 *
 * @param oldestWaiting age in seconds of the oldest message without outcome; 0 when there is none
 * @param lag age in seconds of the newest message that has its outcome; 0 when there is none
 * @param backlog mails in folders that are not in the ledger
 * @param failing folders that cannot be read
 * @param sendingFails 1 when letters cannot be sent, else 0
 */
record Figures(
        Balance balance,
        double oldestWaiting,
        double lag,
        long backlog,
        long failing,
        int sendingFails,
        Map<DispatchState, Long> letters) {
    static final Figures NONE = new Figures(Balance.NONE, 0, 0, 0, 0, 0, Map.of());

    Figures {
        letters = Map.copyOf(letters);
    }
}
