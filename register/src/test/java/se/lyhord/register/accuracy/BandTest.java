package se.lyhord.register.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.lyhord.register.accuracy.Band.Verdict;

class BandTest {
    @Test
    void saysOnlyWhatChanceCannotExplain() {
        assertThat(new Band(90, 19, 10, 18).verdict()).isEqualTo(Verdict.TOO_FEW);
        assertThat(new Band(90, 100, 85, 90).verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(new Band(90, 100, 83, 90).verdict()).isEqualTo(Verdict.TOO_SURE);
        assertThat(new Band(40, 100, 60, 45).verdict()).isEqualTo(Verdict.TOO_CAUTIOUS);
    }

    @Test
    void letsOneOfManyBeWrong() {
        assertThat(new Band(90, 20, 19, 20).verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(new Band(90, 20, 18, 20).verdict()).isEqualTo(Verdict.TOO_SURE);
    }
}
