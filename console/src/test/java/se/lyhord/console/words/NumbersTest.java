package se.lyhord.console.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumbersTest {
    @Test
    void neverClaimsToBeQuiteSure() {
        assertThat(new Percent(0.999)).hasToString("99\u00a0%");
        assertThat(new Percent(0.001)).hasToString("1\u00a0%");
        assertThat(new Percent(0.544)).hasToString("54\u00a0%");
    }

    @Test
    void roundsNoShareToAllOrNothing() {
        assertThat(new Share(999, 1000)).hasToString("99\u00a0%");
        assertThat(new Share(1, 1000)).hasToString("1\u00a0%");
        assertThat(new Share(1000, 1000)).hasToString("100\u00a0%");
        assertThat(new Share(0, 5)).hasToString("0\u00a0%");
        assertThat(new Share(0, 0)).hasToString("–");
    }

    @Test
    void saysSizesAsPeopleDo() {
        assertThat(new Size(812)).hasToString("812 byte");
        assertThat(new Size(41_700)).hasToString("42 kB");
        assertThat(new Size(1_234_567)).hasToString("1,2 MB");
    }
}
