package se.lyhord.classifier;

import java.util.List;

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
}
