package se.lyhord.register.conversation;

import java.time.Instant;

/**
 * A conversation whose citizen waits for a person.
 *
 * @param name diarienummer of the ärende, else its reference
 * @param askedAt since when
 */
public record WaitingCitizen(
        long conversation, long arende, String name, String title, String language, Instant askedAt) {}
