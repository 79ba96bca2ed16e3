package se.lyhord.classifier.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The labelled messages that come with the program. */
public final class Corpus {
    /** Those who wrote the messages to learn from, each in a file of their own. */
    private static final List<String> HANDS =
            List.of("a", "b", "c", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q");

    /** Those of them who were asked for what is hard to tell: good to learn from, but no measure of what comes in a day. */
    private static final Set<String> HARD = Set.of("j", "m", "n", "o");

    /** Those who wrote nothing that is learnt from. */
    private static final List<String> STRANGERS = List.of("d", "w", "x", "y", "z");

    /** Each label's own words. */
    private static final List<String> WORDS = List.of(
            "definitions-kind",
            "definitions-factor",
            "definitions-unit",
            "phrases-kind",
            "phrases-factor",
            "phrases-unit");

    private Corpus() {}

    /** What the built-in models are trained on: citizens' messages, and each label's own words as weak examples. */
    public static List<Example> training() {
        var all = new ArrayList<Example>();
        HANDS.forEach(hand -> all.addAll(read("citizens-" + hand)));
        WORDS.forEach(name -> all.addAll(read(name)));
        return all;
    }

    /** Messages that no model has seen, by other hands than the training messages. */
    public static List<Example> setAside() {
        var all = new ArrayList<Example>();
        STRANGERS.forEach(hand -> all.addAll(read("set-aside/citizens-" + hand)));
        return all;
    }

    /** Whether this hand wrote what any day may bring, and not only what is hard to tell. */
    public static boolean isEveryday(String hand) {
        return !HARD.contains(hand);
    }

    private static List<Example> read(String name) {
        var file = name + ".jsonl";
        try (InputStream lines = Corpus.class.getResourceAsStream(file)) {
            if (lines == null) {
                throw new IllegalStateException("The corpus file " + file + " is missing from the program");
            }
            return new ExampleReader().read(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
