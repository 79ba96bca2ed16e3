package se.lyhord.config.routine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiariereglerTest {
    @ParameterizedTest
    @CsvSource({
        "{prefix} {year}/{seq:4}, 42, SN 2026/0042",
        "{prefix} {year}/{seq:4}, 12345, SN 2026/12345",
        "{prefix}-{year}-{seq}, 7, SN-2026-7",
        "5-{seq}-{year}, 744, 5-744-2026"
    })
    void writesADiarienummerByThePattern(String pattern, int sequence, String expected) {
        assertThat(rules(pattern).number(2026, sequence)).isEqualTo(expected);
    }

    @Test
    void takesThePrefixAsItStands() {
        Diarieregler rules = new Diarieregler(
                "{prefix}/{year}/{seq}", "K$1{year}", DiaryMoment.OPENING, true, true, MuntligForm.FREE);

        assertThat(rules.number(2026, 1)).isEqualTo("K$1{year}/2026/1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{prefix} {year}", "{seq}", "{year}/{seq}/{seq}", "{year}/{seq:0}", "{year}/{seq}{doc}"})
    void refusesAPatternThatCouldGiveTwoTheSameNumberOrHasUnknownTokens(String pattern) {
        assertThatIllegalArgumentException().isThrownBy(() -> rules(pattern));
    }

    private static Diarieregler rules(String pattern) {
        return new Diarieregler(pattern, "SN", DiaryMoment.CONFIRMATION, false, true, MuntligForm.FREE);
    }
}
