package se.lyhord.classifier.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lyhord.classifier.Alternative;
import se.lyhord.classifier.Ranking;

class ScorecardTest {
    private final Scorecard card = new Scorecard();

    /** One right and sure, one wrong but among the three, one abstained and wrong. */
    @BeforeEach
    void threeAnswers() {
        card.add("a", ranking(false, "a", .95, "b", .05));
        card.add("a", ranking(false, "b", .55, "a", .45));
        card.add("b", ranking(true, "c", .25, "a", .15));
    }

    @Test
    void countsHits() {
        assertThat(card.accuracy()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(card.topThree()).isCloseTo(2 / 3.0, within(1e-9));
    }

    @Test
    void meansF1OverLabels() {
        assertThat(card.macroF1()).isCloseTo((2 / 3.0 + 0 + 0) / 3, within(1e-9));
    }

    @Test
    void measuresHowFarPromisesWereFromWhatHappened() {
        assertThat(card.calibrationError()).isCloseTo((.05 + .55 + .25) / 3, within(1e-9));
    }

    @Test
    void tellsWhatWasRightAmongTheAnswered() {
        assertThat(card.answeredAndRight()).containsExactly(2 / 3.0, 1 / 2.0);
    }

    @Test
    void coversTheSurestAsLongAsEnoughAreRight() {
        assertThat(card.coverageAt(.97)).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(card.coverageAt(.5)).isCloseTo(2 / 3.0, within(1e-9));
    }

    @Test
    void doesNotPickAmongTheEquallySure() {
        card.add("a", ranking(false, "b", .95, "a", .05));

        assertThat(card.coverageAt(.97)).isZero();
    }

    @Test
    void scoresEachLabel() {
        assertThat(card.labels())
                .containsExactly(
                        new LabelScore("a", 1, 2, 1), new LabelScore("b", 0, 1, 1), new LabelScore("c", 0, 0, 1));
        assertThat(card.labels().getFirst().precision()).isEqualTo(1);
        assertThat(card.labels().getFirst().recall()).isEqualTo(.5);
    }

    private static Ranking ranking(boolean abstained, String first, double p, String second, double q) {
        return new Ranking(
                List.of(new Alternative(first, p, List.of()), new Alternative(second, q, List.of())), abstained);
    }
}
