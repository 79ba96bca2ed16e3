package se.lyhord.config.routine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lyhord.config.plain.PlainRoutine;
import se.lyhord.config.routine.RoutineText;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.Rutiner;

class ForslagsreglerTest {
    private static final String PLACE = "freeDays: []";

    @TempDir
    Path folder;

    @Test
    void aNamndThatSaysNothingHasTheUsualLevelsAndLearns() {
        Rutin rutin = Rutiner.builtIn("landskrona");

        assertThat(rutin.suggesting().levels()).isEqualTo(Svarsnivaer.USUAL);
        assertThat(rutin.suggesting().learns()).isTrue();
        assertThat(page(rutin))
                .contains("en människa som bestämmer", "tar det bort namn")
                .doesNotContain("procent");
    }

    @Test
    void aNamndDecidesHowSureASuggestionMustBeAndWhetherAnythingIsLearnt() {
        Rutin rutin = with("suggestions: {answerFrom: {unit: 0.8}, learn: false}");

        assertThat(rutin.suggesting().levels().ofUnit()).hasValue(0.8);
        assertThat(rutin.suggesting().levels().ofKind()).isEqualTo(Optional.empty());
        assertThat(page(rutin)).contains("80 procent för enheten", "lär sig inte");
    }

    @Test
    void aNamndDecidesWhatIsSureEnoughToBeConfirmedTogether() {
        Rutin rutin = with("suggestions: {sureFrom: 0.92}");

        assertThat(rutin.suggesting().sure()).isEqualTo(0.92);
        assertThat(Rutiner.builtIn("landskrona").suggesting().sure()).isEqualTo(0.85);
        assertThat(page(rutin)).contains("minst 92 procent säkert på allt");
    }

    @Test
    void whatIsNoProbabilityIsRefused() {
        assertThatThrownBy(() -> with("suggestions: {answerFrom: {kind: 45}}"))
                .hasMessageContaining("”answerFrom.kind” är 45.0, men måste ligga mellan 0 och 1");
        assertThatThrownBy(() -> with("suggestions: {sureFrom: 85}"))
                .hasMessageContaining("”sureFrom” är 85.0, men måste ligga mellan 0 och 1");
    }

    @Test
    void anEnhetCoversOnlyWhatTheProgramKnows() {
        RoutineText misspelt = RoutineText.sound()
                .with("    description: Kommunala förskolor.", "    description: Förskolor.\n    covers: [forskolor]");

        assertThatThrownBy(() -> Rutiner.read(misspelt.in(folder)))
                .hasMessageContaining("”covers: forskolor”")
                .hasMessageContaining("forskola, fritid-ungdom");
    }

    private Rutin with(String section) {
        return Rutiner.read(
                RoutineText.sound().with(PLACE, PLACE + "\n" + section).in(folder));
    }

    private static String page(Rutin rutin) {
        return new PlainRoutine(rutin)
                .parts().stream().flatMap(part -> part.paragraphs().stream()).collect(Collectors.joining(" "));
    }
}
