package se.lyhord.classifier.text;

import java.util.List;

/** How long a message is, how much of it asks and exclaims, and what it ends with. */
final class Tone {
    private static final int MANY = 3;
    private static final int PARTS = 4;

    private Tone() {}

    static void tell(List<Word> words, List<Sentence> sentences, FeatureListener listener) {
        var text =
                words.stream().filter(word -> !word.subject()).map(Word::lower).toList();
        var end = text.isEmpty() ? "" : text.getLast();
        long questions = sentences.stream().filter(Sentence::isQuestion).count();
        if (end.equals("?") || end.equals("!")) {
            tell(listener, "ends " + end);
        }
        tell(listener, "?", many(text, "?"));
        tell(listener, "!", many(text, "!"));
        tell(listener, "words", doublings(text.size()));
        tell(listener, "sentences", doublings(sentences.size()));
        tell(listener, "asking", PARTS * questions / Math.max(1, sentences.size()));
    }

    /** What is not there is not told, lest every text have it. */
    private static void tell(FeatureListener listener, String what, long howMuch) {
        if (howMuch > 0) {
            tell(listener, what + " " + howMuch);
        }
    }

    private static long many(List<String> text, String sign) {
        return Math.min(text.stream().filter(sign::equals).count(), MANY);
    }

    private static int doublings(int count) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(count);
    }

    private static void tell(FeatureListener listener, String name) {
        listener.hear("m " + name, 0, name.length() + 2, 1, Occurrence.WHOLE);
    }
}
