package se.lyhord.classifier.sure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.lyhord.classifier.Alternative;
import se.lyhord.classifier.Flag;
import se.lyhord.classifier.Ranking;
import se.lyhord.classifier.Suggestion;
import se.lyhord.config.routine.Rutiner;

class SureTest {
    private static final Ranking KIND = answer("klagomal", .9);
    private static final Ranking FACTOR = answer("mat", .86);
    private static final Ranking UNIT = answer("stadsmiljo", .97);

    private final Sure sure = Sure.of(Rutiner.builtIn("hasselby-vallingby"));

    @Test
    void isSureOfWhatIsProbableThroughout() {
        assertThat(sure.about(suggestion(KIND, FACTOR, UNIT))).isEmpty();
    }

    @Test
    void isAsUnsureAsTheWeakestAnswer() {
        assertThat(sure.about(suggestion(answer("klagomal", .52), FACTOR, UNIT)))
                .contains(Doubt.UNSURE);
        assertThat(sure.about(suggestion(KIND, answer("mat", .84), UNIT))).contains(Doubt.UNSURE);
        assertThat(sure.from(.84).about(suggestion(KIND, answer("mat", .84), UNIT)))
                .isEmpty();
    }

    @Test
    void isNeverSureOfWhatWasLeftOpen() {
        assertThat(sure.from(0).about(suggestion(KIND, FACTOR, new Ranking(List.of(), true))))
                .contains(Doubt.UNSURE);
        assertThat(sure.from(0).about(suggestion(KIND, FACTOR, UNIT.onlyIf(false))))
                .contains(Doubt.UNSURE);
    }

    @Test
    void isNeverSureThatSomethingIsNoMatter() {
        assertThat(sure.about(suggestion(answer("ovrigt", .99), FACTOR, UNIT))).contains(Doubt.NO_MATTER);
    }

    @Test
    void isNeverSureOfWhatLiesOutside() {
        assertThat(sure.about(suggestion(KIND, FACTOR, answer("annan-instans", .99))))
                .contains(Doubt.OUTSIDE);
    }

    @Test
    void isNeverSureOfAnotherLanguageOrWithAFlag() {
        assertThat(sure.about(new Suggestion(KIND, FACTOR, UNIT, List.of(), "ar")))
                .contains(Doubt.FOREIGN);
        assertThat(sure.about(new Suggestion(KIND, FACTOR, UNIT, List.of(new Flag("akut", "")), "sv")))
                .contains(Doubt.FLAGGED);
    }

    private static Suggestion suggestion(Ranking kind, Ranking factor, Ranking unit) {
        return new Suggestion(kind, factor, unit, List.of(), "sv");
    }

    private static Ranking answer(String id, double probability) {
        return new Ranking(List.of(new Alternative(id, probability, List.of(), List.of())), false);
    }
}
