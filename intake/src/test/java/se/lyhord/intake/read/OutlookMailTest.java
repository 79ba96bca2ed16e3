package se.lyhord.intake.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lyhord.intake.read.container.MsgBytes;
import se.lyhord.intake.read.container.TnefBytes;
import se.lyhord.intake.read.container.TnefBytes.Property;
import se.lyhord.intake.read.header.Address;
import se.lyhord.intake.read.part.Attachment;

class OutlookMailTest {
    private static final int SUBJECT = 0x0037;
    private static final int BODY = 0x1000;
    private static final int RTF = 0x1009;
    private static final int LONG_NAME = 0x3707;
    private static final int SENDER_NAME = 0x0C1A;
    private static final int SENDER_ADDRESS = 0x0C1F;

    private final MailReader reader = new MailReader();

    @Test
    void theFilesInAWinmailDatHaveTheirLongNames() throws IOException {
        byte[] winmail = new TnefBytes()
                .file("BESIKT~1.PDF", new byte[] {1, 2, 3})
                .properties(true, Property.text(LONG_NAME, "Besiktning av hissen på Almen.pdf"))
                .file("bild.jpg", new byte[] {4})
                .toBytes();

        byte[] raw = withFile("application/ms-tnef; name=winmail.dat", winmail);
        ReadMessage message = reader.read(raw);

        assertThat(message.attachments())
                .extracting(Attachment::name, Attachment::type)
                .containsExactly(
                        tuple("Besiktning av hissen på Almen.pdf", "application/pdf"), tuple("bild.jpg", "image/jpeg"));
        assertThat(reader.attachment(new ByteArrayInputStream(raw), 0).orElseThrow())
                .containsExactly(1, 2, 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/octet-stream; name=winmail.dat", "application/vnd.ms-tnef"})
    void theTextInAWinmailDatIsReadWhenItStandsNowhereElse(String type) {
        String rtf = "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}}\\pard Hissen st\\'e5r still.\\par}";
        byte[] winmail = new TnefBytes()
                .properties(false, Property.bytes(RTF, uncompressed(rtf)))
                .toBytes();

        assertThat(reader.read(only(type, winmail)).text()).isEqualTo("Hissen står still.");
    }

    @Test
    void theTextInAWinmailDatIsNotReadTwice() {
        byte[] winmail = new TnefBytes()
                .properties(false, Property.oldText(BODY, "Hissen står still."))
                .toBytes();

        ReadMessage message = reader.read(withFile("application/ms-tnef; name=winmail.dat", winmail));

        assertThat(message.text()).isEqualTo("Se filerna.");
        assertThat(message.attachments()).isEmpty();
    }

    @Test
    void aMailInsideAWinmailDatWasPassedOn() {
        byte[] inner = new TnefBytes()
                .properties(
                        false,
                        Property.text(SUBJECT, "Hissen"),
                        Property.text(SENDER_NAME, "Saga Lind"),
                        Property.text(SENDER_ADDRESS, "saga@brevlada.example"),
                        Property.text(BODY, "Den står still."))
                .toBytes();
        byte[] winmail = new TnefBytes()
                .attachedMail()
                .properties(true, Property.mail(inner))
                .toBytes();

        ReadMessage message = reader.read(withFile("application/ms-tnef; name=winmail.dat", winmail));

        assertThat(message.forwarded().orElseThrow().text()).isEqualTo("Den står still.");
        assertThat(message.forwarded().flatMap(Forwarded::from).orElseThrow().address())
                .isEqualTo("saga@brevlada.example");
        assertThat(message.attachments()).extracting(Attachment::name).containsExactly("Hissen.eml");
    }

    @Test
    void aCutWinmailDatGivesWhatIsWholeAndStaysAFile() {
        byte[] winmail = new TnefBytes()
                .file("hel.pdf", new byte[] {1, 2, 3})
                .file("halv.pdf", new byte[1_000])
                .toBytes();

        ReadMessage message = reader.read(
                withFile("application/ms-tnef; name=winmail.dat", Arrays.copyOf(winmail, winmail.length - 500)));

        assertThat(message.attachments()).extracting(Attachment::name).containsExactly("winmail.dat", "hel.pdf");
        assertThat(message.warnings()).singleElement().asString().contains("gick inte att öppna helt");
    }

    @Test
    void aSavedMailIsAFileAndWasPassedOn() throws IOException {
        byte[] msg = MsgBytes.of(
                Map.of(
                        SUBJECT, "Hissen på Almen",
                        SENDER_NAME, "Saga Lind",
                        SENDER_ADDRESS, "saga@brevlada.example",
                        BODY, "Hissen har stått still i en vecka."),
                "hissen före.jpg",
                new byte[] {1, 2, 3},
                Map.of(SUBJECT, "Ert svar", BODY, "Vi återkommer."));

        byte[] raw = withFile("application/octet-stream; name=klagomal.msg", msg);
        ReadMessage message = reader.read(raw);

        Forwarded forwarded = message.forwarded().orElseThrow();
        assertThat(forwarded.from().orElseThrow()).isEqualTo(new Address("Saga Lind", "saga@brevlada.example"));
        assertThat(forwarded.subject()).isEqualTo("Hissen på Almen");
        assertThat(forwarded.text()).isEqualTo("Hissen har stått still i en vecka.");
        assertThat(forwarded.date().orElseThrow()).hasToString("2025-11-07T14:15:00Z");
        assertThat(message.attachments())
                .extracting(Attachment::name)
                .containsExactly("klagomal.msg", "hissen före.jpg", "Ert svar.eml");
        assertThat(message.text()).contains("Vi återkommer.");
        assertThat(reader.attachment(new ByteArrayInputStream(raw), 1).orElseThrow())
                .containsExactly(1, 2, 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/vnd.ms-outlook; name=a.msg", "application/ms-tnef; name=winmail.dat"})
    void bytesThatAreSomethingElseStayAFile(String type) {
        ReadMessage message = reader.read(withFile(type, "inte alls".getBytes(StandardCharsets.UTF_8)));

        assertThat(message.attachments()).hasSize(1);
        assertThat(message.warnings()).singleElement().asString().contains("gick inte att öppna");
    }

    private static byte[] withFile(String type, byte[] content) {
        return ("From: Bo Ek <bo@namnd.example>\nSubject: VB\nContent-Type: multipart/mixed; boundary=y\n\n--y\n\n"
                        + "Se filerna.\n--y\nContent-Type: " + type + "\nContent-Transfer-Encoding: base64\n\n"
                        + Base64.getMimeEncoder().encodeToString(content) + "\n--y--\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] only(String type, byte[] content) {
        return ("From: saga@brevlada.example\nContent-Type: " + type + "\nContent-Transfer-Encoding: base64\n\n"
                        + Base64.getMimeEncoder().encodeToString(content))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Outlook's wrapping of RTF without its compression (MS-OXRTFCP section 2.1.3.1.5). */
    private static byte[] uncompressed(String rtf) {
        byte[] bytes = rtf.getBytes(StandardCharsets.ISO_8859_1);
        return ByteBuffer.allocate(16 + bytes.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(bytes.length + 12)
                .putInt(bytes.length)
                .putInt(0x414c454d)
                .putInt(0)
                .put(bytes)
                .array();
    }
}
