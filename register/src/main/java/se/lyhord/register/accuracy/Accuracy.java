package se.lyhord.register.accuracy;

import java.util.List;
import se.lyhord.classifier.model.Question;

/** How the questions were answered in a window. */
public final class Accuracy {
    private final Window window;
    private final List<Tally> tallies;

    Accuracy(Window window, List<Tally> tallies) {
        this.window = window;
        this.tallies = List.copyOf(tallies);
    }

    /** One of the questions. */
    public Answered of(Question question) {
        return new Answered(question, window, tallies);
    }

    /** Whether nothing that came then has been confirmed. */
    public boolean isEmpty() {
        return tallies.isEmpty();
    }
}
