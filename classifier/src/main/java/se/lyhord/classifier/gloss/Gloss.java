package se.lyhord.classifier.gloss;

import java.util.List;

/**
 * What some words of another language are in Swedish.
 *
 * @param words how many of them were read
 * @param swedish one word or a few
 */
public record Gloss(int words, List<String> swedish) {
    /** Keeps its own copy of the words. */
    public Gloss {
        swedish = List.copyOf(swedish);
    }
}
