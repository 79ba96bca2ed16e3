package se.lyhord.classifier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import se.lyhord.classifier.corpus.Example;

/** Finds messages that say the same in the same words, by the runs of four words that they share. */
record Likeness(List<Example> messages) {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int RUN = 4;

    /** Shorter thanks and greetings are alike whoever writes them. */
    private static final int FEWEST_RUNS = 12;

    private static final double MOST_SHARED = .5;

    /** Ids of two messages of which the shorter shares more than half of its runs with the other, or that are wholly the same. */
    List<String> tooAlike() {
        var owners = new HashMap<String, List<Integer>>();
        var found = new ArrayList<String>();
        var seen = new HashMap<String, String>();
        var sizes = new ArrayList<Integer>();
        for (int i = 0; i < messages.size(); i++) {
            var message = messages.get(i);
            var twin = seen.put(message.subject() + "\n" + message.text(), message.id());
            if (twin != null) {
                found.add(twin + " " + message.id());
            }
            var runs = runs(message.text());
            sizes.add(runs.size());
            var shared = new HashMap<Integer, Integer>();
            for (var run : runs) {
                var others = owners.computeIfAbsent(run, first -> new ArrayList<>());
                others.forEach(other -> shared.merge(other, 1, Integer::sum));
                others.add(i);
            }
            int own = runs.size();
            for (Map.Entry<Integer, Integer> other : shared.entrySet()) {
                int shorter = Math.min(own, sizes.get(other.getKey()));
                if (shorter >= FEWEST_RUNS && other.getValue() > MOST_SHARED * shorter) {
                    found.add(messages.get(other.getKey()).id() + " " + message.id());
                }
            }
        }
        return found;
    }

    private static Set<String> runs(String text) {
        var words = NO_WORD.split(text.toLowerCase(Locale.ROOT));
        var runs = new HashSet<String>();
        for (int i = 0; i + RUN <= words.length; i++) {
            runs.add(String.join(" ", List.of(words).subList(i, i + RUN)));
        }
        return runs;
    }
}
