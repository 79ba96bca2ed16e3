package se.lyhord.classifier.model;

import java.util.List;
import se.lyhord.classifier.Reason;

/** One question's answer about one text, by category. */
public final class Verdict {
    private final double[] probabilities;
    private final boolean blind;
    private final Explanation explanation;

    Verdict(double[] probabilities, boolean blind, Explanation explanation) {
        this.probabilities = probabilities;
        this.blind = blind;
        this.explanation = explanation;
    }

    /** Whether the text had nothing in it that the model has met before. */
    public boolean isBlind() {
        return blind;
    }

    /** How many categories there are. */
    public int categories() {
        return probabilities.length;
    }

    /** How probable the category is, between 0 and 1. */
    public double probability(int category) {
        return probabilities[category];
    }

    /** The words of the text that spoke most for the category, then those most against it, strongest first and each once. */
    public List<Reason> reasons(int category) {
        return explanation.reasons(category);
    }
}
