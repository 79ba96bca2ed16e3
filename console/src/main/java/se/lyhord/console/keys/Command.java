package se.lyhord.console.keys;

import java.util.Locale;

/**
 * Something that a page can do.
 *
 * @param key as the browser names it, such as {@code j} or {@code Enter}; empty for what only the palette offers
 * @param label what it does, in Swedish
 */
public record Command(String key, String label, Runnable work) {
    /** The key as people know it. */
    String shown() {
        return switch (key) {
            case "Enter" -> "⏎";
            case "J", "K", "X" -> "Skift+" + key.toLowerCase(Locale.ROOT);
            default -> key;
        };
    }
}
