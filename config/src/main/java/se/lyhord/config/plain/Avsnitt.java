package se.lyhord.config.plain;

import java.util.List;

/** A heading and what stands below it, one sentence or more to each paragraph. */
public record Avsnitt(String heading, List<String> paragraphs) {
    /** Keeps its own copy. */
    public Avsnitt {
        paragraphs = List.copyOf(paragraphs);
    }
}
