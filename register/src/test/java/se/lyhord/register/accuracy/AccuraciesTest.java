package se.lyhord.register.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.lyhord.register.accuracy.Decisions.silent;
import static se.lyhord.register.accuracy.Decisions.sure;
import static se.lyhord.register.accuracy.Decisions.unsure;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.classifier.Ranking;
import se.lyhord.classifier.model.Question;
import se.lyhord.register.RegisterTest;

@RegisterTest
class AccuraciesTest {
    private static final Window MONTHS = Window.upTo(LocalDate.parse("2026-11-22"), Step.MONTH);
    private static final String NOVEMBER = "2026-11-20T08:00:00Z";

    @Autowired
    Decisions decisions;

    @Autowired
    Accuracies accuracies;

    private final String namnd = Decisions.namnd();

    @Test
    void tellsWhatWasTakenCorrectedAndLeftToPeople() {
        unit(sure("forskola", .9), "forskola");
        unit(sure("forskola", .9), "forskola");
        unit(sure("forskola", .7), "hemtjanst");
        unit(unsure("hemtjanst", .4), "hemtjanst");
        unit(unsure("hemtjanst", .3), "forskola");
        unit(silent(), "forskola");
        decisions.unit(Decisions.namnd(), NOVEMBER, sure("forskola", .9), "hemtjanst");

        Accuracy accuracy = accuracies.of(namnd, MONTHS);

        assertThat(accuracy.of(Question.UNIT).all()).isEqualTo(new Outcomes(2, 1, 1, 2));
        assertThat(accuracy.of(Question.KIND).all()).isEqualTo(new Outcomes(6, 0, 0, 0));
    }

    @Test
    void followsEachAnswerOverTimeBySwedishMonths() {
        decisions.unit(namnd, "2026-10-31T22:59:59Z", sure("forskola", .9), "forskola");
        decisions.unit(namnd, "2026-10-31T23:00:00Z", sure("forskola", .9), "hemtjanst");
        decisions.unit(namnd, "2026-11-30T22:59:59Z", sure("hemtjanst", .9), "hemtjanst");
        decisions.unit(namnd, "2026-11-30T23:00:00Z", sure("hemtjanst", .9), "hemtjanst");
        decisions.unit(namnd, "2025-11-30T22:59:59Z", sure("hemtjanst", .9), "hemtjanst");

        Answered units = accuracies.of(namnd, MONTHS).of(Question.UNIT);

        assertThat(units.bySteps()).hasSize(12).containsEntry(LocalDate.parse("2025-12-01"), new Outcomes(0, 0, 0, 0));
        assertThat(units.byLabels()).extracting(OfLabel::label).containsExactly("hemtjanst", "forskola");
        assertThat(units.byLabels().getFirst().all()).isEqualTo(new Outcomes(1, 1, 0, 0));
        assertThat(units.byLabels().getLast().bySteps())
                .containsEntry(LocalDate.parse("2026-10-01"), new Outcomes(1, 0, 0, 0))
                .containsEntry(LocalDate.parse("2026-11-01"), new Outcomes(0, 0, 0, 0));
    }

    @Test
    void followsWeeksFromMonday() {
        decisions.unit(namnd, "2026-11-15T22:59:59Z", sure("forskola", .9), "forskola");
        decisions.unit(namnd, "2026-11-15T23:00:00Z", sure("forskola", .9), "hemtjanst");

        Window weeks = Window.upTo(LocalDate.parse("2026-11-22"), Step.WEEK);

        assertThat(accuracies.of(namnd, weeks).of(Question.UNIT).bySteps())
                .containsEntry(LocalDate.parse("2026-11-09"), new Outcomes(1, 0, 0, 0))
                .containsEntry(LocalDate.parse("2026-11-16"), new Outcomes(0, 1, 0, 0));
        assertThat(weeks.step().label(LocalDate.parse("2026-11-16"))).isEqualTo("v. 47");
    }

    @Test
    void namesTheConfusionsTheMostFrequentFirst() {
        unit(sure("forskola", .9), "forskola");
        unit(sure("forskola", .9), "hemtjanst");
        unit(sure("hemtjanst", .9), "aldreboende");
        unit(sure("hemtjanst", .9), "aldreboende");
        unit(unsure("hemtjanst", .4), "forskola");

        assertThat(accuracies.of(namnd, MONTHS).of(Question.UNIT).pairs())
                .containsExactly(
                        new Pair("hemtjanst", "aldreboende", 2),
                        new Pair("forskola", "forskola", 1),
                        new Pair("forskola", "hemtjanst", 1));
    }

    @Test
    void holdsItsSurenessAgainstWhatCameTrue() {
        unit(sure("forskola", .9), "forskola");
        unit(sure("forskola", .98), "hemtjanst");
        unit(sure("forskola", 1), "forskola");
        unit(unsure("forskola", .89), "forskola");
        unit(silent(), "forskola");

        List<Band> bands =
                accuracies.of(namnd, MONTHS).of(Question.UNIT).sureness().bands();

        assertThat(bands).extracting(Band::from).containsExactly(80, 90);
        assertThat(bands.getLast().count()).isEqualTo(3);
        assertThat(bands.getLast().right()).isEqualTo(2);
        assertThat(bands.getLast().probability()).isCloseTo(2.88, within(1e-9));
    }

    @Test
    void reckonsWhatEachLevelWouldHaveBrought() {
        unit(sure("forskola", .9), "forskola");
        unit(sure("forskola", .6), "hemtjanst");
        unit(unsure("forskola", .599), "forskola");
        unit(unsure("forskola", .39), "forskola");
        unit(silent(), "forskola");

        assertThat(accuracies.of(namnd, MONTHS).of(Question.UNIT).sureness().prices())
                .containsExactly(
                        new Price(40, 5, 3, 2),
                        new Price(50, 5, 3, 2),
                        new Price(60, 5, 2, 1),
                        new Price(70, 5, 1, 1),
                        new Price(80, 5, 1, 1),
                        new Price(90, 5, 1, 1));
    }

    @Test
    void countsWhatAnEnhetCorrectedLaterButNotJav() {
        decisions.recused(unit(sure("forskola", .9), "hemtjanst"), "forskola");
        decisions.set(unit(sure("forskola", .9), "forskola"), "unit = 'hemtjanst'");

        assertThat(accuracies.of(namnd, MONTHS).of(Question.UNIT).all()).isEqualTo(new Outcomes(1, 1, 0, 0));
    }

    @Test
    void leavesOutWhatIsNotDecidedVoidMergedRestrictedOrSentOnByTheRoutine() {
        decisions.waiting(namnd, "Maten", sure("forskola", .9));
        decisions.set(unit(sure("forskola", .9), "forskola"), "status = 'MAKULERAT'");
        decisions.set(unit(sure("forskola", .9), "forskola"), "restricted = true");
        decisions.set(unit(sure("forskola", .9), "forskola"), "merged_into = id");
        decisions.set(unit(sure("forskola", .9), "hemtjanst"), "status = 'OMSTYRT'");

        Accuracy accuracy = accuracies.of(namnd, MONTHS);

        assertThat(accuracy.of(Question.UNIT).all().total()).isZero();
        assertThat(accuracy.of(Question.KIND).all().total()).isEqualTo(1);
        assertThat(accuracies.of(Decisions.namnd(), MONTHS).isEmpty()).isTrue();
    }

    private long unit(Ranking suggested, String confirmed) {
        return decisions.unit(namnd, NOVEMBER, suggested, confirmed);
    }
}
