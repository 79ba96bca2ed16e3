package se.lyhord.intake.send.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecipientTest {
    @Test
    void aDomainBeyondAsciiIsWrittenAsTheNameServersKnowIt() {
        assertThat(Recipient.of("asa@brevlåda.example")).hasValueSatisfying(address -> assertThat(address.getAddress())
                .isEqualTo("asa@xn--brevlda-ixa.example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asa@brevlada.example, bo@brevlada.example",
                "asa@brevlada.example;bo@brevlada.example",
                "asa@brevlada.example\r\nRCPT TO:<bo@brevlada.example>",
                "grupp: asa@brevlada.example, bo@brevlada.example;",
                "asa",
                "@brevlada.example",
                "asa@",
                "asa@brev lada.example",
                "null",
            })
    void whatIsNotOneAddressIsNone(String written) {
        assertThat(Recipient.of(written)).isEmpty();
    }
}
