package se.lyhord.intake.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lyhord.intake.read.header.Address;

/** Whose a mail is and what it is about can be told by its header, whatever the rest is like. */
class HeadlineTest {
    private final MailReader reader = new MailReader();

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void isReadOutOfEncodedWords(String end) {
        Headline headline = headline(String.join(
                end,
                "",
                "From: =?utf-8?Q?=C3=85sa_=C3=96berg?= <asa@brevlada.example>",
                "Subject:" + " =?iso-8859-1?Q?H=E5let_i_?=",
                " =?utf-8?B?dsOkZ2Vu?=",
                "",
                "Subject: Inte detta",
                "",
                ""));

        assertThat(headline.from()).map(Address::name).hasValue("Åsa Öberg");
        assertThat(headline.address()).isEqualTo("asa@brevlada.example");
        assertThat(headline.subject()).isEqualTo("Hålet i vägen");
    }

    @Test
    void isReadWhereTheMailBreaksOff() {
        assertThat(headline("From: bo@brevlada.example\nSubject: Lam"))
                .isEqualTo(headline("From: bo@brevlada.example\nSubject: Lam\n\nHej"));
        assertThat(headline("From: bo@brevlada.example\nSubject: Lam").subject())
                .isEqualTo("Lam");
    }

    @Test
    void isTheSameAsWhenTheWholeMailIsRead() {
        String mail = """
                From: bo@brevlada.example
                Subject: Lampan
                Content-Type: multipart/mixed; boundary=b

                --b
                Subject: Inre

                Hej
                --b--
                """;

        ReadMessage whole = reader.read(mail.getBytes(StandardCharsets.UTF_8));

        assertThat(headline(mail)).isEqualTo(new Headline(whole.from(), whole.subject()));
    }

    @Test
    void isFoundBesideANameOfAMegabyte() {
        Headline headline = headline("From: \"" + "Å".repeat(500_000) + "\" <lang@brevlada.example>\n"
                + "Sender: lang@brevlada.example\nSubject: Lampan\n\nHej\n");

        assertThat(headline.subject()).isEqualTo("Lampan");
    }

    @Test
    void isNothingWhereThereIsNoHeader() {
        assertThat(headline("")).isEqualTo(Headline.NONE);
        assertThat(headline("\n\n\n")).isEqualTo(Headline.NONE);
        assertThat(headline("\r")).isEqualTo(Headline.NONE);
    }

    @Test
    void ofGarbageIsAlwaysRead() {
        Random random = new Random(2027);

        for (int i = 0; i < 2_000; i++) {
            byte[] garbage = new byte[random.nextInt(800)];
            random.nextBytes(garbage);
            assertThat(reader.headline(garbage)).isNotNull();
        }
    }

    private Headline headline(String mail) {
        return reader.headline(mail.getBytes(StandardCharsets.UTF_8));
    }
}
