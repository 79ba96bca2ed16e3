package se.lyhord.register.conversation.call;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A conversation whose citizen waits for a person.
 *
 * @param arende null when its message has come to none
 * @param name diarienummer of the ärende, else its reference, else that of the message
 * @param title of the ärende; null without one
 * @param since when they asked, or wrote what the officer who has gone has not answered
 * @param noArende what must be decided before somebody can take it over; null when there is an ärende
 */
public record WaitingCitizen(
        long conversation,
        @Nullable Long arende,
        String name,
        @Nullable String title,
        String language,
        Instant since,
        @Nullable NoArende noArende) {}
