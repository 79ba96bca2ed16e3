package se.lyhord.intake.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lyhord.intake.read.header.Address;

/** An encoded word is a word of the name (RFC 2047, section 5): what it spells is never an address of its own. */
class EncodedSenderTest {
    private static final Address WRITER = new Address("Kalle <offer@x.example>", "kalle@y.example");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=?UTF-8?Q?Kalle_=3Coffer=40x.example=3E?= <kalle@y.example>",
                "=?UTF-8?Q?Kalle_=3Coffer@x.example=3E?= <kalle@y.example>",
                "=?UTF-8?Q?Kalle_<offer@x.example>?= <kalle@y.example>",
                "\"=?UTF-8?Q?Kalle_<offer@x.example>?=\" <kalle@y.example>",
                "=?UTF-8?Q?Kalle_?= =?UTF-8?Q?=3Coffer@x.example=3E?= <kalle@y.example>",
                "=?UTF-8?B?S2FsbGUg?= =?ISO-8859-1?Q?=3Coffer@x.example=3E?=\r\n <kalle@y.example>",
                "kalle@y.example (=?UTF-8?Q?Kalle_=3Coffer@x.example=3E?=)",
            })
    void aNameThatSpellsAnAddressIsAName(String from) {
        assertThat(from(from)).isEqualTo(WRITER);
    }

    @Test
    void aNameThatSpellsTwoPeopleIsOneName() {
        assertThat(from("=?UTF-8?Q?Ek,_Anna,_offer@x.example?= <anna@y.example>"))
                .isEqualTo(new Address("Ek, Anna, offer@x.example", "anna@y.example"));
    }

    @Test
    void theAddressAsItsOwnNameIsNoSecondAddress() {
        assertThat(from("=?utf-8?q?anna@y.example?= <anna@y.example>"))
                .isEqualTo(new Address("anna@y.example", "anna@y.example"));
    }

    @Test
    void aProgramThatEncodesAllOfItIsUnderstood() {
        assertThat(from("=?UTF-8?B?w4VzYSDDlmJlcmcgPGFzYUB5LmV4YW1wbGU+?="))
                .isEqualTo(new Address("Åsa Öberg", "asa@y.example"));
    }

    @Test
    void aLineBreakInANameIsASpace() {
        assertThat(from("=?UTF-8?Q?Anna=0D=0ABcc:_offer@x.example?= <anna@y.example>"))
                .isEqualTo(new Address("Anna Bcc: offer@x.example", "anna@y.example"));
    }

    private static Address from(String value) {
        byte[] mail = ("From: " + value + "\r\nSubject: Lampan\r\n\r\nHej\r\n").getBytes(StandardCharsets.UTF_8);
        return new MailReader().read(mail).from().orElseThrow();
    }
}
