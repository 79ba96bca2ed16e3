package se.lyhord.classifier.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.lyhord.classifier.model.Calibration.Bend;
import se.lyhord.classifier.model.Calibration.Trial;

class CalibrationFitTest {
    private static final List<Double> NO_LIFT = List.of(0.0, 0.0, 0.0);

    @Test
    void findsTheProbabilitiesThatTheTrialsWereDrawnFrom() {
        var truth = new Calibration(new Bend(3, -1, 2), NO_LIFT);
        var chance = new Random(5);
        var trials = new ArrayList<Trial>();
        for (int i = 0; i < 4_000; i++) {
            var sums = chance.doubles(3, -1.5, 1.5).toArray();
            trials.add(new Trial(sums, drawn(truth.apply(sums), chance.nextDouble())));
        }

        var found = new CalibrationFit(trials, NO_LIFT).best();

        for (var sums : List.of(new double[] {1, 0, -1}, new double[] {.2, .1, -.3}, new double[] {-1, 1.4, -.4})) {
            for (int answer = 0; answer < 3; answer++) {
                assertThat(found.apply(sums)[answer]).isCloseTo(truth.apply(sums)[answer], within(.04));
            }
        }
    }

    @Test
    void leavesPlainMaximumEntropyWithoutTrials() {
        var probabilities = new CalibrationFit(List.of(), NO_LIFT).best().apply(new double[] {1, 0, -1});

        assertThat(probabilities[0] / probabilities[1]).isCloseTo(Math.E, within(.01));
    }

    @Test
    void isNeverSureOfAllAfterAFewTrialsThatWereRight() {
        var trials = List.of(new Trial(new double[] {1, 0, 0}, 0), new Trial(new double[] {0, 1, 0}, 1));

        var probabilities = new CalibrationFit(trials, NO_LIFT).best().apply(new double[] {50, -50, -800});

        assertThat(probabilities).doesNotContain(Double.NaN);
        assertThat(probabilities[0]).isBetween(.9, 1.0);
    }

    private static int drawn(double[] probabilities, double chance) {
        return chance < probabilities[0] ? 0 : chance < probabilities[0] + probabilities[1] ? 1 : 2;
    }
}
