package se.lyhord.console.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExtentTest {
    @Test
    void countsAListThatIsWhole() {
        assertThat(new Extent(9_999)).satisfies(whole -> {
            assertThat(whole.count()).isEqualTo("9999");
            assertThat(whole.rest()).isEmpty();
        });
    }

    @Test
    void saysThatThereMayBeMoreAndHowItIsReached() {
        assertThat(new Extent(10_000)).satisfies(bound -> {
            assertThat(bound.count()).isEqualTo("minst 10\u00a0000");
            assertThat(bound.rest()).contains("de 10\u00a0000 som ska besvaras först", "när du bekräftar");
        });
    }
}
