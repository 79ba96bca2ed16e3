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
        @Nullable String email) {}
