package se.lyhord.classifier.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.lyhord.classifier.Reason;

/** What each word of a text did for each category; worked out for those that are asked for. */
final class Explanation {
    private static final int MOST_FOR = 5;
    private static final int MOST_AGAINST = 3;
    private static final int SHORTEST_WORD = 4;

    private final Weights weights;
    private final Vector vector;
    private final Reading text;

    Explanation(Weights weights, Vector vector, Reading text) {
        this.weights = weights;
        this.vector = vector;
        this.text = text;
    }

    /** The words that did most more for the category than for the average one, and those that did most less; each where it stands first. */
    List<Reason> reasons(int category) {
        var strength = strengths(category);
        var reasons = new ArrayList<Reason>();
        for (int word : strongest(strength, 1, MOST_FOR)) {
            reasons.add(text.spellings().reason(word, strength[word]));
        }
        for (int word : strongest(strength, -1, MOST_AGAINST)) {
            reasons.add(text.spellings().reason(word, strength[word]));
        }
        return reasons;
    }

    private double[] strengths(int category) {
        var spellings = text.spellings();
        var known = text.known();
        var strength = new double[spellings.count()];
        for (int i = 0; i < known.occurrences(); i++) {
            int word = known.wordAt(i);
            if (word >= 0 && spellings.word(word).length() >= SHORTEST_WORD) {
                double share = vector.shareOf(i);
                strength[spellings.first(word)] += share * weights.of(known.number(known.featureAt(i)), category);
            }
        }
        return strength;
    }

    /** At most so many, the strongest first; of equal ones the earlier. */
    private static int[] strongest(double[] strength, int sign, int most) {
        var best = new int[most];
        int found = 0;
        for (int word = 0; word < strength.length; word++) {
            double own = sign * strength[word];
            if (own > 0 && (found < most || own > sign * strength[best[most - 1]])) {
                int at = found < most ? found++ : most - 1;
                for (; at > 0 && own > sign * strength[best[at - 1]]; at--) {
                    best[at] = best[at - 1];
                }
                best[at] = word;
            }
        }
        return Arrays.copyOf(best, found);
    }
}
