package se.lyhord.intake.read.header;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "den 3 november 2026 12:04",
                "tisdag 3 november 2026 12:04",
                "Den tis 3 nov. 2026 kl 12:04 skrev Saga",
                "2026-11-03 12:04",
                "Tuesday, November 3, 2026 12:04 PM",
                "3. november 2026 kl. 12.04",
                "3. marraskuuta 2026 klo 12.04",
                "Dienstag, 3. November 2026 12:04",
                "mardi 3 novembre 2026 12:04",
                "martes, 3 de noviembre de 2026 12:04",
                "martedì 3 novembre 2026 12:04",
                "dinsdag 3 november 2026 12:04",
                "wtorek, 3 listopada 2026 12:04",
                "3 nov. 2026 kl. 12:04:00 CET",
                "3 Nov 2026 11:04:00 +0000"
            })
    void isUnderstoodInManyLanguages(String written) {
        assertThat(WrittenDate.parse(written).orElseThrow()).hasToString("2026-11-03T11:04:00Z");
    }

    @Test
    void anImpossibleDateIsNone() {
        assertThat(WrittenDate.parse("den 31 februari 2026")).isEmpty();
    }
}
