package se.lyhord.intake.read.bound;

import java.util.ArrayList;
import java.util.List;

/** Collects each Swedish warning once, in the order in which they came up. */
public final class Warnings {
    private final List<String> sentences = new ArrayList<>();

    /** Adds a Swedish sentence, unless it is there. */
    public void add(String sentence) {
        if (!sentences.contains(sentence)) {
            sentences.add(sentence);
        }
    }

    /** All so far, in the order in which they came up. */
    public List<String> sentences() {
        return List.copyOf(sentences);
    }
}
