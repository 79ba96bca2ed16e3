package se.lyhord.register.conversation.call;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.lyhord.register.permission.Standing;

/**
 * A citizen who waits, and what decides about who may know and whose matter it is.
 *
 * @param arrivedAt when the ärende arrived; null while there is none
 * @param standing of the ärende; null while there is none
 * @param officer user name of the one who has the conversation and has not answered; null when nobody has it
 */
record CallRow(
        WaitingCitizen citizen,
        @Nullable Instant arrivedAt,
        @Nullable Standing standing,
        @Nullable String officer,
        @Nullable Instant officerAt) {
    boolean isOf(String username) {
        return username.equals(officer);
    }

    /** One who has been silent since then may have gone home. */
    boolean isForEverybody(Instant silentSince) {
        return officer == null || officerAt == null || !officerAt.isAfter(silentSince);
    }
}
