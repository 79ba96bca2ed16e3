package se.lyhord.register.conversation.live;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.lyhord.register.access.Account;

/** A conversation that nobody else changes until the transaction ends, and who has it. */
record HeldConversation(
        long id,
        @Nullable String officer,
        @Nullable String officerName,
        @Nullable Instant officerAt) {
    boolean isOf(Account account) {
        return account.username().equals(officer);
    }

    boolean isOfAnother(Account account, Instant silentSince) {
        return officer != null && !isOf(account) && officerAt != null && officerAt.isAfter(silentSince);
    }
}
