package se.lyhord.classifier.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the names of a message's features, so that whoever weighs them need not look at names again. */
final class FeatureNames implements FeatureListener {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<Occurrence> occurrences = new ArrayList<>();

    private FeatureNames() {}

    static Features of(Wording wording) {
        var heard = new FeatureNames();
        wording.tell(heard);
        return new Features(wording.spellings(), heard.names, heard.occurrences);
    }

    @Override
    public void hear(String letters, int from, int to, float weight, int word) {
        var name = letters.substring(from, to);
        var known = numbers.putIfAbsent(name, names.size());
        if (known == null) {
            names.add(name);
        }
        occurrences.add(new Occurrence(known == null ? names.size() - 1 : known, weight, word));
    }
}
