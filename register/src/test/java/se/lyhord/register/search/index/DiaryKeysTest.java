package se.lyhord.register.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiaryKeysTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SPT 2026/12",
                "SPT 2026/0012",
                "spt2026/12",
                "2026/12",
                "2026-12",
                "12/2026",
                "0012-2026",
                "Dnr SPT 2026/12",
                "dnr: 2026–12",
                "SPT 2026 12",
                "SPT 26/12"
            })
    void areTheSameForEveryForm(String written) {
        assertThat(DiaryKeys.of(written)).containsExactly("2026-12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gungan", "2026-11-22", "12", "070-123 45 67", "gungan 2026/12 trasig", ""})
    void areNoneForAnythingElse(String written) {
        assertThat(DiaryKeys.of(written)).isEmpty();
    }
}
