package se.lyhord.intake.converse;

import java.util.List;
import se.lyhord.classifier.Ranking;
import se.lyhord.classifier.Suggestion;

/** What the nämnd's classifier thinks of a text, in good time or not at all. */
interface Suggesting {
    /** What is thought of a text when there was no time to think. */
    Suggestion NOTHING = new Suggestion(none(), none(), none(), List.of(), "sv");

    /** What it thinks; {@link #NOTHING} when that takes too long. */
    Suggestion of(String namnd, String text);

    private static Ranking none() {
        return new Ranking(List.of(), true);
    }
}
