package se.lyhord.intake.receive.chat;

import org.jspecify.annotations.Nullable;

/**
 * What a citizen sends from the web page; also the form in which the ledger keeps it.
 *
 * @param text what it is about
 * @param name as the citizen gives it, if at all
 * @param email where a bekräftelse and an answer can be sent, if anywhere
 */
public record ChatMessage(
        @Nullable String text,
        @Nullable String name,
        @Nullable String email) {
    /** The message as a person would have typed it: no control characters but line breaks and tabs. */
    ChatMessage withoutControlCharacters() {
        return new ChatMessage(typed(text), typed(name), typed(email));
    }

    private static @Nullable String typed(@Nullable String field) {
        return field == null ? null : field.replaceAll("[\\p{Cc}&&[^\\n\\r\\t]]", "");
    }
}
