package se.lyhord.intake.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lyhord.intake.read.part.Attachment;

/** The same text and the same picture, told wrongly in every way that is seen. */
class BrokenStructureTest {
    private static final String PICTURE =
            "Content-Type: image/png; name=karta.png\nContent-Transfer-Encoding: base64\n\nAQID\n";
    private static final String PARTS =
            "--b\nContent-Type: text/plain\n\nHissen står still.\n--b\n" + PICTURE + "--b--\n";

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "multipart/mixed; boundary=b",
                "multipart/mixed; boundary=\"b  \"",
                "multipart/mixed; boundary='b'",
                "multipart/mixed; boundary=B",
                "multipart/mixed; boundary=annan",
                "multipart/mixed",
                "multipart; boundary=b",
                "text/plain\nContent-Type: multipart/mixed; boundary=b",
                "multipart/mixed;\nboundary=b",
                "MULTIPART/MIXED; BOUNDARY=b",
                "multipart/mixed; boundary=b\nContent-Transfer-Encoding: base64"
            })
    void aHeaderThatDoesNotFitItsParts(String type) {
        isReadWhole(read("Content-Type: " + type + "\n\n" + PARTS));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "--b\nContent-Type: text/plain\n\nHissen står still.\n--b\n%s",
                "--b\nContent-Type: text/plain\n\nHissen står still.\n--b--\n--b\n%s--b--\n",
                "--b\nHissen står still.\n--b\n%s--b--\n",
                "--b\nContent-Type: text/plain\nHissen står still.\n--b\n%s--b--\n",
                "--b \t\n\nHissen står still.\n--b   \n%s--b-- \n",
                "Hissen står still.\n--b\n%s--b--\n",
                "--b\n%s--b--\nHissen står still.\n",
                "--b\nContent-Type: multipart/alternative; boundary=b\n\n--b\n\nHissen står still.\n--b--\n\n--b\n%s--b--\n",
                "--b\nContent-Type: multipart/alternative; boundary=bb\n\n--bb\n\nHissen står still.\n--bb--\n--b\n%s--b--\n",
                "--b\nContent-Type: multipart/alternative; boundary=\"\"\n\n--\n\nHissen står still.\n----\n--b\n%s--b--\n"
            })
    void partsThatAreNotWrittenAsTheyShouldBe(String parts) {
        isReadWhole(read("Content-Type: multipart/mixed; boundary=b\n\n" + parts.formatted(PICTURE)));
    }

    @Test
    void partsWithinABoundaryThatBeginsLikeAnother() {
        isReadWhole(read("Content-Type: multipart/mixed; boundary=bb\n\n--bb\n"
                + "Content-Type: multipart/alternative; boundary=b\n\n--b\n\nHissen står still.\n--b--\n--bb\n"
                + PICTURE
                + "--bb--\n"));
    }

    @Test
    void partsThatWereEncodedTogether() {
        String encoded = Base64.getMimeEncoder().encodeToString(PARTS.getBytes(StandardCharsets.UTF_8));

        isReadWhole(read("Content-Type: multipart/mixed; boundary=b\nContent-Transfer-Encoding: base64\n\n" + encoded));
    }

    @Test
    void lineEndsOfAnOldMacintosh() {
        isReadWhole(new MailReader()
                .read(("Content-Type: multipart/mixed; boundary=b\n\n" + PARTS)
                        .replace('\n', '\r')
                        .getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"base64;", "\"base64\"", "base 64", "Base64 (som vanligt)"})
    void aTransferEncodingThatIsSpeltInItsOwnWay(String encoding) {
        ReadMessage message = read("Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: " + encoding
                + "\n\nSGlzc2VuIHN0w6VyIHN0aWxsLg==\n");

        assertThat(message.text()).isEqualTo("Hissen står still.");
    }

    @Test
    void plainTextThatIsSaidToBeEncoded() {
        ReadMessage message = read("""
                Content-Type: text/plain
                Content-Transfer-Encoding: base64

                Hissen har stått still sedan i måndags. När lagas den?
                """);

        assertThat(message.text()).isEqualTo("Hissen har stått still sedan i måndags. När lagas den?");
    }

    @Test
    void aTextThatFollowsTheHeaderWithoutAnEmptyLine() {
        ReadMessage message = read("From: saga@brevlada.example\nSubject: Hissen\nHej!\nHissen står still.\n");

        assertThat(message.subject()).isEqualTo("Hissen");
        assertThat(message.text()).isEqualTo("Hej!\nHissen står still.");
    }

    @Test
    void noiseInTheHeaderDoesNotHideWhatFollows() {
        ReadMessage message =
                read("\n\nFrom saga Tue Nov 3 2026\nReceived: from a\nby b without indent\nSubject: Hissen\n\nHej!\n");

        assertThat(message.subject()).isEqualTo("Hissen");
        assertThat(message.text()).isEqualTo("Hej!");
    }

    @Test
    void aZeroByteInAName() {
        assertThat(read("Content-Type: image/png; name=\"kar\0ta.png\"\n\nx").attachments())
                .extracting(Attachment::name)
                .containsExactly("karta.png");
    }

    @Test
    void anAttachedMailThatIsOnlySaidToBeEncoded() {
        ReadMessage message = read("""
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: message/rfc822
                Content-Transfer-Encoding: base64

                From: saga@brevlada.example
                Subject: Hissen

                Den står still.
                --b--
                """);

        assertThat(message.forwarded().orElseThrow().text()).isEqualTo("Den står still.");
    }

    private static void isReadWhole(ReadMessage message) {
        assertThat(message.text()).isEqualTo("Hissen står still.");
        assertThat(message.attachments()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("karta.png");
            assertThat(file.size()).isEqualTo(3);
        });
    }

    private static ReadMessage read(String raw) {
        return new MailReader().read(raw.getBytes(StandardCharsets.UTF_8));
    }
}
