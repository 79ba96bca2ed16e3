package se.lyhord.intake.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lyhord.intake.read.part.Attachment;

/** A head of unit sends on what a citizen wrote, as an attached mail. */
class PassedOnTest {
    private static final String CITIZENS = """
            From: Saga Lind <saga@brevlada.example>
            Date: Tue, 3 Nov 2026 08:15:00 +0100
            Subject: Hissen på Almen
            Content-Type: multipart/mixed; boundary=i

            --i
            Content-Type: text/plain; charset=utf-8

            Hissen har stått still i en vecka.
            --i
            Content-Type: image/jpeg; name=hissen.jpg
            Content-Transfer-Encoding: base64

            AQID
            --i--
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "message/rfc822",
                "message/rfc822; name=klagomal.eml",
                "application/octet-stream; name=klagomal.eml",
                "text/plain; name=klagomal.eml"
            })
    void theCitizenIsTheSenderAndTheForwarderSpeaksInTheComment(String type) {
        ReadMessage message = Mails.read(forwarding("Till er, hälsar Bo.", part(type)));

        Forwarded forwarded = message.forwarded().orElseThrow();
        assertThat(forwarded.from().orElseThrow().address()).isEqualTo("saga@brevlada.example");
        assertThat(forwarded.date().orElseThrow()).hasToString("2026-11-03T07:15:00Z");
        assertThat(forwarded.subject()).isEqualTo("Hissen på Almen");
        assertThat(forwarded.text()).isEqualTo("Hissen har stått still i en vecka.");
        assertThat(forwarded.comment()).isEqualTo("Till er, hälsar Bo.");
    }

    @Test
    void theCitizensFilesAreListedUnderTheMailAndCanBeFetched() throws IOException {
        String raw = forwarding("", part("message/rfc822")).replace("\n", "\r\n");
        MailReader reader = new MailReader();

        ReadMessage message = reader.read(raw.getBytes(StandardCharsets.UTF_8));

        assertThat(message.attachments())
                .extracting(Attachment::name)
                .containsExactly("Hissen på Almen.eml", "hissen.jpg");
        assertThat(message.attachments().getLast().within()).hasValue(0);
        assertThat(reader.attachment(new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8)), 1)
                        .orElseThrow())
                .containsExactly(1, 2, 3);
    }

    @Test
    void ofSeveralTheFirstIsTheCitizensAndAWarningTellsOfTheOthers() {
        ReadMessage message = Mails.read(forwarding("", part("message/rfc822") + "--y\n" + """
                Content-Type: message/rfc822

                From: ada@brevlada.example
                Subject: Samma hiss

                Jag bor också där.
                """));

        assertThat(message.forwarded().flatMap(Forwarded::from).orElseThrow().address())
                .isEqualTo("saga@brevlada.example");
        assertThat(message.text()).contains("Jag bor också där.");
        assertThat(message.warnings()).singleElement().asString().startsWith("Flera mejl");
    }

    @Test
    void severalMailsUnderAWritersOwnWordsAreEvidence() {
        String two = part("message/rfc822") + "--y\n" + part("message/rfc822");

        ReadMessage message = Mails.read(
                forwarding("Jag klagar på att ingen svarar; se bilagorna.", two).replace("VB: Hissen", "Klagomål"));

        assertThat(message.forwarded()).isEmpty();
        assertThat(message.newText()).isEqualTo("Jag klagar på att ingen svarar; se bilagorna.");
    }

    @Test
    void mailsInADigestNeedNotSayThatTheyAreMails() {
        ReadMessage message = Mails.read("""
                From: bo@namnd.example
                Content-Type: multipart/digest; boundary=d

                --d

                From: saga@brevlada.example
                Subject: Hissen

                Den står still.
                --d--
                """);

        assertThat(message.forwarded().orElseThrow().text()).isEqualTo("Den står still.");
    }

    private static String part(String type) {
        return "Content-Type: " + type + "\nContent-Disposition: attachment\n\n" + CITIZENS;
    }

    private static String forwarding(String comment, String parts) {
        return "From: Bo Ek <bo@namnd.example>\nSubject: VB: Hissen\nContent-Type: multipart/mixed; boundary=y\n\n"
                + "--y\nContent-Type: text/plain; charset=utf-8\n\n" + comment + "\n--y\n" + parts + "--y--\n";
    }
}
