package se.lyhord.classifier.text;

import java.util.List;

/**
 * What tells a question from a demand, a story or a wish, whatever it is about: how a sentence begins, and what stands in a question.
 *
 * @param stems of the whole message
 * @param first index of its first word
 * @param last index after its last one
 */
record Sentence(List<String> stems, int first, int last) {
    private static final float HALF = .5f;
    private static final float MOST = .7f;

    /** Keeps the list as it is, which is large and nobody else's. */
    Sentence {
        if (first >= last) {
            throw new IllegalArgumentException("A sentence has at least one word");
        }
    }

    boolean isQuestion() {
        return stems.subList(first, last).contains("?");
    }

    void tell(FeatureListener listener) {
        tellBeginning(listener);
        if (isQuestion()) {
            for (int i = first; i < last; i++) {
                tell(listener, "q " + stems.get(i), 1, i);
            }
        }
    }

    private void tellBeginning(FeatureListener listener) {
        var beginning = "f " + stems.get(first);
        tell(listener, beginning, HALF, first);
        tell(listener, first + 1 < last ? beginning + " " + stems.get(first + 1) : beginning, MOST, first);
    }

    private static void tell(FeatureListener listener, String name, float weight, int word) {
        listener.hear(name, 0, name.length(), weight, word);
    }
}
