package se.lyhord.console.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.Rutiner;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.register.dispatch.DispatchState;
import se.lyhord.register.dispatch.LetterToSeeTo;

class ByHandTest {
    private static final Rutin HV = Rutiner.builtIn("hasselby-vallingby");

    @ParameterizedTest
    @CsvSource({
        "sv, Det här är ett automatiskt svar.",
        "en, This is an automatic reply.",
        "so, Kani waa jawaab otomaatig ah."
    })
    void aLetterThatCameBackNoLongerSaysOnPaperThatNobodySendsIt(String language, String automatic) {
        LetterToSeeTo letter = new LetterToSeeTo(
                1,
                2,
                "HV 2026/0042",
                Brevslag.BEKRAFTELSE,
                DispatchState.RETURNED,
                "asa@brevlada.example",
                null,
                language,
                "Tack",
                "Hej!\n\nTack.\n\n" + automatic + "\n\nNämnden",
                null,
                Instant.EPOCH);

        assertThat(ByHand.of(letter, HV).body()).isEqualTo("Hej!\n\nTack.\n\nNämnden");
    }
}
