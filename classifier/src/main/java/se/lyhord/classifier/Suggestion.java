package se.lyhord.classifier;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the classifier believes about one message.
 *
 * @param kind ärendetyp
 * @param factor kvalitetsfaktor
 * @param unit enhet
 * @param flags what a registrator must look at first, in the order of the flags' urgency
 * @param language ISO 639-1 code of the message's language
 */
public record Suggestion(Ranking kind, Ranking factor, Ranking unit, List<Flag> flags, String language) {
    /** Keeps its own copy of the flags. */
    public Suggestion {
        flags = List.copyOf(flags);
    }

    /** Whether it answers every question. */
    public boolean answersAll() {
        return answers().noneMatch(Ranking::abstained);
    }

    /** How probable the least probable of its answers is. */
    public double weakest() {
        return answers()
                .mapToDouble(
                        ranking -> ranking.best().map(Alternative::probability).orElse(0.0))
                .min()
                .orElse(0);
    }

    private Stream<Ranking> answers() {
        return Stream.of(kind, factor, unit);
    }
}
