package se.lyhord.config.routine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrevuppgifterTest {
    private static final Rutin LANDSKRONA = Rutiner.builtIn("landskrona");

    @Test
    void theNamndIsKnownFromTheStart() {
        assertThat(new Brevuppgifter(LANDSKRONA, "sv").known())
                .containsEntry("namnd", LANDSKRONA.namnd().name())
                .containsEntry("telefon", LANDSKRONA.namnd().phone())
                .containsEntry("drojer", "Om det dröjer längre berättar vi varför.");
    }

    @Test
    void onlyARoutineWithDelayNoticesPromisesThem() {
        assertThat(new Brevuppgifter(Rutiner.builtIn("spanga-tensta"), "sv").known())
                .doesNotContainKey("drojer");
    }

    @ParameterizedTest
    @CsvSource({"sv, 21 november 2026", "en, 21 November 2026", "fi, 21. marraskuuta 2026", "so, 21 Noofeembar 2026"})
    void aDayIsTheSwedishDayInTheLettersOwnLanguage(String language, String expected) {
        Instant halfPastMidnightInSweden = Instant.parse("2026-11-20T23:30:00Z");

        assertThat(new Brevuppgifter(LANDSKRONA, language)
                        .withDay("svarsdatum", halfPastMidnightInSweden)
                        .known())
                .containsEntry("svarsdatum", expected);
    }

    @Test
    void aTelephoneNumberKeepsItsOrderAmongArabicWords() {
        assertThat(new Brevuppgifter(LANDSKRONA, "ar").known())
                .containsEntry("telefon", "\u2068" + LANDSKRONA.namnd().phone() + "\u2069");
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        assertThat(new Brevuppgifter(LANDSKRONA, "sv")
                        .with("handlaggare", null)
                        .with("chef", " ")
                        .withDay("svarsdatum", null)
                        .known())
                .doesNotContainKeys("handlaggare", "chef", "svarsdatum", "beklagande");
    }

    @Test
    void regretIsSaidOnlyWhenAskedFor() {
        assertThat(new Brevuppgifter(LANDSKRONA, "en").withRegret().known())
                .containsEntry("beklagande", "We are sorry for what you have been through.");
    }
}
