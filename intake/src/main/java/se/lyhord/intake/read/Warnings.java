package se.lyhord.intake.read;

import java.util.ArrayList;
import java.util.List;

/** Collects each Swedish warning once, in the order in which they came up. */
final class Warnings {
    private final List<String> sentences = new ArrayList<>();

    void add(String sentence) {
        if (!sentences.contains(sentence)) {
            sentences.add(sentence);
        }
    }

    List<String> sentences() {
        return List.copyOf(sentences);
    }
}
