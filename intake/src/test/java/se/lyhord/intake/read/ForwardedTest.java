package se.lyhord.intake.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lyhord.intake.read.thread.MailCase;

class ForwardedTest {
    private static final String OLD_MAIL = """

            Från: Synpunkter <synpunkter@namnd.example>
            Skickat: den 3 november 2026 12:04
            Till: Saga Lind <saga@brevlada.example>
            Ämne: Trasig lampa

            Vi har lagat lampan.
            """;

    @ParameterizedTest
    @MethodSource("forwards")
    void isReadFromWhatEachMailProgramWrites(MailCase mail) {
        Forwarded forwarded = Mails.citizens("Subject: " + mail.get("subject") + "\n", mail.get("text"))
                .forwarded()
                .orElseThrow();

        assertThat(forwarded.from().orElseThrow().address()).isEqualTo(mail.get("from"));
        assertThat(forwarded.date().orElseThrow()).hasToString(mail.get("date"));
        assertThat(forwarded.text()).isEqualTo(mail.get("words"));
        assertThat(forwarded.comment()).isEqualTo(mail.get("comment"));
        assertThat(forwarded
                        .chain()
                        .map(link -> link.from().orElseThrow().address())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(mail.get(mail.fields().containsKey("chain") ? "chain" : "from"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Re: Trasig lampa", "SV: Trasig lampa", "Sv: Trasig lampa", "VS: Trasig lampa", "Trasig lampa"})
    void isNoneInAnAnswer(String subject) {
        ReadMessage message = Mails.citizens("Subject: " + subject + "\n", "Nej, den är släckt.\n" + OLD_MAIL);

        assertThat(message.forwarded()).isEmpty();
        assertThat(message.newText()).isEqualTo("Nej, den är släckt.");
    }

    @Test
    void isNoneInAnAnswerWithoutAWord() {
        ReadMessage message = Mails.citizens("Subject: Trasig lampa\nIn-Reply-To: <1@namnd.example>\n", OLD_MAIL);

        assertThat(message.forwarded()).isEmpty();
    }

    @Test
    void anOlderMailThatALetterShowsUsStays() {
        String body = "Det här svaret fick jag.\n" + OLD_MAIL + "\nDet stämmer inte.";

        ReadMessage message =
                Mails.citizens("Subject: Klagomål på gatubelysningen\nMessage-ID: <7@brevlada.example>\n", body);

        assertThat(message.newText()).isEqualTo(body);
    }

    @Test
    void isNoneInAnAnswerToAMailThatWasPassedOn() {
        ReadMessage message = Mails.citizens("Subject: Fwd: Trasig lampa\n", """
                Det stämmer!

                Den tis 3 nov. 2026 kl 12:04 skrev Olle Berg <olle@post.example>:

                > Lampan är trasig.
                """);

        assertThat(message.forwarded()).isEmpty();
        assertThat(message.newText()).isEqualTo("Det stämmer!");
    }

    @Test
    void aCitizensOwnHeadingIsNoForward() {
        ReadMessage message = Mails.citizens("Subject: Klagomål\n", """
                Från: Saga Lind, Ängsvägen 3
                Till: Hässelby-Vällingby stadsdelsnämnd
                Ämne: Klagomål på hemtjänsten

                Hemtjänsten kom aldrig.
                """);

        assertThat(message.forwarded()).isEmpty();
        assertThat(message.newText()).startsWith("Från: Saga Lind").endsWith("kom aldrig.");
    }

    static Stream<MailCase> forwards() throws IOException {
        return MailCase.in("forwards.txt");
    }
}
