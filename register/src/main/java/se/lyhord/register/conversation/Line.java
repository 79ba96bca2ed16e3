package se.lyhord.register.conversation;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something said in a conversation.
 *
 * @param id order within the conversation, from 1
 * @param name the officer's, where one speaks or has come or gone; of a letter its subject
 * @param text for a {@link Author#NOTICE} the name of what happened
 */
public record Line(
        long id, Instant at, Author author, @Nullable String name, String text) {
    /** What happened, if that is what the line tells. */
    public Optional<Notice> notice() {
        return author == Author.NOTICE ? Optional.of(Notice.valueOf(text)) : Optional.empty();
    }
}
