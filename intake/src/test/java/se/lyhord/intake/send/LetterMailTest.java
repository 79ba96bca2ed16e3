package se.lyhord.intake.send;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.intake.IntakeProperties;
import se.lyhord.register.dispatch.Dispatch;
import se.lyhord.register.dispatch.DispatchState;
import se.lyhord.register.dispatch.Letter;
import se.lyhord.register.ledger.Original;
import se.lyhord.register.ledger.RawMessage;

class LetterMailTest {
    private static final Session SESSION = Session.getInstance(new Properties());
    private static final String BODY = "Hej Åsa!\n\n--=_lyhord-alternative-7\n1 < 2 & 3\n\nVänliga hälsningar";

    @Test
    void theMailHasPlainTextFirstAndTheSameAsHtml() throws Exception {
        MimeMultipart parts = (MimeMultipart) read(bytes()).getContent();

        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(0).getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(String.valueOf(parts.getBodyPart(0).getContent())).isEqualToNormalizingNewlines(BODY);
        assertThat(parts.getBodyPart(1).getContentType()).isEqualTo("text/html; charset=UTF-8");
        assertThat(String.valueOf(parts.getBodyPart(1).getContent()))
                .contains("<html lang=\"sv\"", "<p>Hej Åsa!</p>", "1 &lt; 2 &amp; 3", "<p>Vänliga hälsningar</p>");
    }

    @Test
    void theMailIsTheSameBytesEachTimeItIsMade() throws Exception {
        assertThat(bytes()).isEqualTo(bytes());
    }

    @Test
    void noLineIsTooLongForAnyMailServer() throws Exception {
        assertThat(new String(bytes(), StandardCharsets.ISO_8859_1).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(78));
    }

    @Test
    void theCitizensMailGoesAlongAsItCame() throws Exception {
        String mail = "From: asa@brevlada.example\r\nSubject: Gungan\r\n\r\nGungan =E4r trasig.\r\n";
        Original original = new Original(
                "meddelande.eml", "message/rfc822", new RawMessage(mail.getBytes(StandardCharsets.US_ASCII)));

        MimeMultipart parts =
                (MimeMultipart) read(bytes("sv", Optional.of(original))).getContent();

        assertThat(parts.getContentType()).startsWith("multipart/mixed");
        assertThat(parts.getBodyPart(0).getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("meddelande.eml");
        assertThat(parts.getBodyPart(1).getInputStream()).hasContent(mail);
    }

    @Test
    void theMailTellsWhichLanguageItIsIn() throws Exception {
        MimeMessage mail = read(bytes("ar", Optional.empty()));

        MimeMultipart parts = (MimeMultipart) mail.getContent();
        assertThat(mail.getHeader("Content-Language")).containsExactly("ar");
        assertThat(String.valueOf(parts.getBodyPart(1).getContent())).contains("lang=\"ar\"", "dir=\"rtl\"");
    }

    private static byte[] bytes() throws Exception {
        return bytes("sv", Optional.empty());
    }

    private static byte[] bytes(String language, Optional<Original> original) throws Exception {
        Letter letter = new Letter(
                "hasselby-vallingby",
                3L,
                Brevslag.SVAR,
                "asa@brevlada.example",
                null,
                language,
                "Svar från oss",
                BODY,
                null,
                false);
        Dispatch dispatch = new Dispatch(
                7,
                letter,
                DispatchState.SENDING,
                "<svar-7@hv.example>",
                "abc",
                null,
                1,
                Instant.parse("2026-11-20T09:00:00Z"),
                null,
                false);
        Duration any = Duration.ofSeconds(1);
        var intake = new IntakeProperties("synpunkter@hv.example", Map.of(), null, null, 10, 5, 20, any, any, any);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LetterMail.of(dispatch, new InternetAddress("asa@brevlada.example"), intake, "Förvaltningen", original, SESSION)
                .writeTo(bytes);
        return bytes.toByteArray();
    }

    private static MimeMessage read(byte[] mail) throws Exception {
        return new MimeMessage(SESSION, new ByteArrayInputStream(mail));
    }
}
