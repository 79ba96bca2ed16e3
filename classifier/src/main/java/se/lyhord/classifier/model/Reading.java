package se.lyhord.classifier.model;

import se.lyhord.classifier.table.NameTable;
import se.lyhord.classifier.text.Features;
import se.lyhord.classifier.text.Spellings;
import se.lyhord.classifier.text.Wording;

/** A text whose features have been looked up, once for all questions; only what is known of it is left. */
public final class Reading {
    private final Spellings spellings;
    private final KnownFeatures known;

    private Reading(Spellings spellings, KnownFeatures known) {
        this.spellings = spellings;
        this.known = known;
    }

    static Reading of(Wording wording, NameTable names) {
        var known = new KnownFeatures();
        wording.tell((letters, from, to, weight, word) -> known.add(names.find(letters, from, to), weight, word));
        return new Reading(wording.spellings(), known);
    }

    static Reading of(Features features, NameTable names) {
        var known = new KnownFeatures();
        var numbers = features.names().stream().mapToInt(names::find).toArray();
        for (var occurrence : features.occurrences()) {
            known.add(numbers[occurrence.feature()], occurrence.weight(), occurrence.word());
        }
        return new Reading(features.spellings(), known);
    }

    Spellings spellings() {
        return spellings;
    }

    KnownFeatures known() {
        return known;
    }
}
