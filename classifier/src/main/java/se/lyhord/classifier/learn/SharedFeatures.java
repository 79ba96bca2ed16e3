package se.lyhord.classifier.learn;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import se.lyhord.classifier.corpus.Example;
import se.lyhord.classifier.text.TextReader;

/** The features that may be learnt: those of the program's examples and of the routine, and those that two writers at least have used. */
final class SharedFeatures {
    private final Set<String> allowed = new HashSet<>();
    private final Map<String, String> firstWriters = new HashMap<>();

    private final TextReader reader;

    SharedFeatures(TextReader reader, Collection<Example> open) {
        this.reader = reader;
        open.forEach(example -> allowed.addAll(names(example)));
    }

    void add(Example stripped, String writer) {
        for (var name : names(stripped)) {
            var first = firstWriters.putIfAbsent(name, writer);
            if (first != null && !first.equals(writer)) {
                allowed.add(name);
            }
        }
    }

    boolean has(String name) {
        return allowed.contains(name);
    }

    private Collection<String> names(Example example) {
        return reader.read(example.subject(), example.text()).names();
    }
}
