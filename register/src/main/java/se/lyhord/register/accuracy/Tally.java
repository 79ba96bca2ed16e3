package se.lyhord.register.accuracy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lyhord.classifier.model.Question;

/**
 * Confirmed ärenden of one step that are alike in how a question was answered.
 *
 * @param suggested the answer that the classifier held for most probable; null when it had none
 * @param confirmed what it turned out to be
 * @param percent probability of the suggested answer, rounded down to whole 5; 0 when there was none
 * @param offered whether the classifier stood by it instead of abstaining
 * @param count how many they are
 * @param probability sum of their probabilities, between 0 and count
 */
record Tally(
        Question question,
        LocalDate step,
        @Nullable String suggested,
        String confirmed,
        int percent,
        boolean offered,
        int count,
        double probability) {
    boolean isRight() {
        return confirmed.equals(suggested);
    }
}
