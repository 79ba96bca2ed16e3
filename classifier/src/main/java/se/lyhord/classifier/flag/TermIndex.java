package se.lyhord.classifier.flag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All groups of terms of all rules, looked for at once: a text is walked through word by word, and only the terms that begin with the
 * word's first two letters are held against it.
 */
final class TermIndex {
    private static final int BITS = 16;

    private final Map<Integer, List<Entry>> byBeginning = new HashMap<>();
    private int groups;

    /** A term and the number of the group that it is one of. */
    private record Entry(int group, Term term) {}

    /** Numbers a group from 0 on; of two of its terms that begin at the same place the earlier one counts. */
    int add(List<Term> group) {
        for (var term : group) {
            byBeginning
                    .computeIfAbsent(beginning(term.pattern(), 0), letters -> new ArrayList<>())
                    .add(new Entry(groups, term));
        }
        return groups++;
    }

    /** Where each group stands first. */
    Sightings in(FoldedText text) {
        var sightings = new Sightings(text, groups);
        var folded = text.folded();
        for (int from = 0; from < folded.length(); from++) {
            if (from == 0 || !Character.isLetter(folded.charAt(from - 1))) {
                look(folded, from, sightings);
            }
        }
        return sightings;
    }

    private void look(String folded, int from, Sightings sightings) {
        for (var entry : byBeginning.getOrDefault(beginning(folded, from), List.of())) {
            if (!sightings.has(entry.group())) {
                int end = entry.term().end(folded, from);
                if (end != Term.NOT_HERE) {
                    sightings.add(entry.group(), from, end);
                }
            }
        }
    }

    /** The letter here and the next one, where anything but a letter is as good as a space. */
    private static int beginning(String letters, int at) {
        char next = at + 1 < letters.length() ? letters.charAt(at + 1) : ' ';
        return letters.charAt(at) << BITS | (Character.isLetter(next) ? next : ' ');
    }
}
