package se.lyhord.intake.receive.chat;

import org.jspecify.annotations.Nullable;

/** A field that people do not see and programs fill in; who fills it in all the same is told, since a citizen's words must never vanish. */
public final class Honeypot {
    /** Its name in forms and messages. */
    public static final String FIELD = "hemsida";

    private Honeypot() {}

    /**
     * Refuses what only a program writes.
     *
     * @param value what the field holds
     */
    public static void require(@Nullable String value) {
        if (value != null && !value.isBlank()) {
            throw UnacceptableChatException.refused("honeypot");
        }
    }
}
