package se.lyhord.console.keys;

import java.util.Locale;
import java.util.function.Supplier;

/**
 * Something that a page can do.
 *
 * @param key as the browser names it, such as {@code j} or {@code Enter}; empty for what only the palette offers
 * @param words what it does now, in Swedish
 */
public record Command(String key, Supplier<String> words, Runnable work) {
    /** One that always does the same. */
    public Command(String key, String label, Runnable work) {
        this(key, () -> label, work);
    }

    /** What it does, as things stand. */
    public String label() {
        return words.get();
    }

    /** The key as people know it. */
    String shown() {
        return switch (key) {
            case "Enter" -> "⏎";
            case "J", "K", "X" -> "Skift+" + key.toLowerCase(Locale.ROOT);
            default -> key;
        };
    }
}
