package se.lyhord.classifier.flag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonnummerTest {
    @ParameterizedTest
    @ValueSource(strings = {"640823-3234", "6408233234", "19640823-3234", "196408233234", "640823 3234", "640823+3234"})
    void findsARealNumberHoweverWritten(String number) {
        assertThat(found("Min far, " + number + ", bor i Råcksta")).contains("personnummer");
    }

    @Test
    void findsASamordningsnummerByItsDay() {
        assertThat(found("701063-2391")).contains("samordningsnummer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "640823-3235", // wrong check digit
                "641323-3233", // no such month
                "640800-3231", // no such day
                "212000-0142", // an organisation
                "556036-0793", // an organisation
                "1640823-3234", // part of a longer number
                "070-174 06 05",
                "0701740605",
                "08-123 45 67",
                "diarienummer 2026/1234-5678"
            })
    void takesNothingElseForOne(String text) {
        assertThat(found(text)).isEmpty();
    }

    private static Optional<String> found(String text) {
        return Personnummer.in(text);
    }
}
