package se.lyhord.intake.read.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import se.lyhord.intake.read.MailReader;

class AttachmentTest {
    private static final byte[] TWO_FILES_AROUND_A_MAIL = """
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: image/png; name=a.png
            Content-Transfer-Encoding: base64

            AQID
            --b
            Content-Type: message/rfc822

            Subject: Inre

            hej
            --b
            Content-Type: application/pdf; name=b.pdf
            Content-Transfer-Encoding: base64

            BAUG
            --b--
            """.getBytes(StandardCharsets.UTF_8);

    private final MailReader reader = new MailReader();

    @Test
    void contentIsFetchedAgainByTheIndexThatReadingGave() throws IOException {
        Attachment last = reader.read(TWO_FILES_AROUND_A_MAIL).attachments().getLast();

        byte[] content = fetch(last.index());

        assertThat(last.name()).isEqualTo("b.pdf");
        assertThat(content).containsExactly(4, 5, 6).hasSize((int) last.size());
    }

    @Test
    void anAttachedMailIsFetchedWhole() throws IOException {
        assertThat(new String(fetch(1), StandardCharsets.UTF_8))
                .startsWith("Subject: Inre")
                .contains("hej");
    }

    @Test
    void anIndexThatDoesNotExistGivesNothing() throws IOException {
        assertThat(reader.attachment(new ByteArrayInputStream(TWO_FILES_AROUND_A_MAIL), 3))
                .isEmpty();
    }

    private byte[] fetch(int index) throws IOException {
        return reader.attachment(new ByteArrayInputStream(TWO_FILES_AROUND_A_MAIL), index)
                .orElseThrow();
    }
}
