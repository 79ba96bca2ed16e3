package se.lyhord.config.routine.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrevmallTest {
    private static final Brevmall LETTER =
            new Brevmall("Tack – {diarienummer}", "Hej!\n\nNummer {diarienummer}, svar {svarsdatum}.\n\nHej då!");

    @Test
    void leavesOutAParagraphUnlessAllOfItIsKnown() {
        Brev brev = LETTER.render(Map.of("diarienummer", "HV 1"));

        assertThat(brev).isEqualTo(new Brev("Tack – HV 1", "Hej!\n\nHej då!"));
    }

    @Test
    void fillsInWhatIsKnown() {
        Brev brev = LETTER.render(Map.of("diarienummer", "HV 1", "svarsdatum", "1 maj"));

        assertThat(brev.body()).isEqualTo("Hej!\n\nNummer HV 1, svar 1 maj.\n\nHej då!");
    }

    @Test
    void countsABlankValueAsNotKnown() {
        assertThat(LETTER.render(Map.of("diarienummer", " "))).isEqualTo(new Brev("Tack", "Hej!\n\nHej då!"));
    }

    @Test
    void doesNotReadPlaceholdersOrGroupsInAValue() {
        Brev brev = LETTER.render(Map.of("diarienummer", "{telefon} $1 \\", "svarsdatum", "x"));

        assertThat(brev.body()).contains("Nummer {telefon} $1 \\, svar x.");
    }

    @Test
    void keepsTheSubjectOnOneLineWhateverTheValue() {
        Brev brev = LETTER.render(Map.of("diarienummer", "HV 1\r\nBcc: nagon@example.org"));

        assertThat(brev.subject()).isEqualTo("Tack – HV 1 Bcc: nagon@example.org");
    }

    @Test
    void refusesAValueForAPlaceholderThatDoesNotExist() {
        assertThatIllegalArgumentException().isThrownBy(() -> LETTER.render(Map.of("dnr", "HV 1")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Svar {svarsdag}", "Svar {}", "Svar { svarsdatum }", "Svar {svarsdatum", "Svar svarsdatum}"})
    void refusesAPlaceholderThatWouldReachTheCitizenAsItIs(String paragraph) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Brevmall("Tack", "Hej!\n\n" + paragraph));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{diarienummer}", "Tack {diarienummer}", "Tack\nför det"})
    void refusesASubjectThatCouldBecomeEmptyOrManyLines(String subject) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Brevmall(subject, "Hej!"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "Svar {svarsdatum}"})
    void refusesABodyThatCouldBecomeEmpty(String body) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Brevmall("Tack", body));
    }
}
