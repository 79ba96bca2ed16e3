package se.lyhord.classifier.measure;

import se.lyhord.classifier.Alternative;
import se.lyhord.classifier.Ranking;

/** One answer beside the right one. */
record Answered(String right, Ranking given) {
    boolean hit() {
        return given.best().filter(best -> best.id().equals(right)).isPresent();
    }

    /** The best alternative, unsure or not; empty when there is none. */
    String answer() {
        return given.best().map(Alternative::id).orElse("");
    }

    boolean offersRight() {
        return given.alternatives().stream()
                .anyMatch(alternative -> alternative.id().equals(right));
    }

    double confidence() {
        return given.best().map(Alternative::probability).orElse(0.0);
    }
}
