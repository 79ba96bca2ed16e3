package se.lyhord.intake.converse.text;

import java.util.Map;

/**
 * A text by its key, with the values that stand in it.
 *
 * @param key empty for words that are the same in every language, such as a name
 */
public record Said(String key, Map<String, String> values) {
    private static final String WORDS = "words";

    /** Keeps its own copy. */
    public Said {
        values = Map.copyOf(values);
    }

    /** A text without values. */
    public static Said of(String key) {
        return new Said(key, Map.of());
    }

    /** Words that are the same in every language. */
    public static Said words(String words) {
        return new Said("", Map.of(WORDS, words));
    }

    /** The words, where there is no key. */
    String words() {
        return values.getOrDefault(WORDS, "");
    }
}
