package se.lyhord.classifier.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lyhord.classifier.Classifier;
import se.lyhord.classifier.Ranking;
import se.lyhord.classifier.Suggestion;
import se.lyhord.classifier.corpus.Corpus;
import se.lyhord.classifier.measure.Scorecard;
import se.lyhord.classifier.model.Question;

/** Floors well under what was measured, so that only a broken feature or corpus falls through. */
class BuiltInQualityTest {
    private static final Classifier CLASSIFIER = Classifiers.builtIn();

    @ParameterizedTest
    @EnumSource(Question.class)
    void isUsuallyRightAboutUnseenMessages(Question question) {
        var card = new Scorecard();

        for (var message : Corpus.setAside()) {
            card.add(
                    question.labelOf(message),
                    ranking(question).apply(CLASSIFIER.suggest(message.subject(), message.text())));
        }

        assertThat(card.accuracy()).isGreaterThan(.55);
        assertThat(card.topThree()).isGreaterThan(.8);
        assertThat(card.calibrationError()).isLessThan(.2);
    }

    private static Function<Suggestion, Ranking> ranking(Question question) {
        return switch (question) {
            case KIND -> Suggestion::kind;
            case FACTOR -> Suggestion::factor;
            case UNIT -> Suggestion::unit;
        };
    }
}
