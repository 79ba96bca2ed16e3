package se.lyhord.intake.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lyhord.intake.read.bound.Bounds;

class HostileMailTest {
    private final MailReader reader = new MailReader();

    @Test
    void randomBytesAreAlwaysRead() {
        Random random = new Random(2026);

        for (int i = 0; i < 2_000; i++) {
            byte[] garbage = new byte[random.nextInt(800)];
            random.nextBytes(garbage);
            assertThat(reader.read(garbage)).isNotNull();
        }
    }

    @Test
    void shuffledPiecesOfMailAreAlwaysRead() {
        Random random = new Random(1113);
        String[] pieces = {
            "From: ",
            "a@b\n",
            "Content-Type: multipart/mixed; boundary=b\n",
            "--b\n",
            "--b--\n",
            "\n",
            "=?utf-8?B?",
            "?=",
            "Content-Type: message/rfc822\n",
            "Content-Transfer-Encoding: base64\n",
            "Subject: VB: ",
            "Från: a@b\n",
            "<",
            "(",
            "\"",
            "> ",
            "Date: Tue, 99 Foo\n",
            "Date: =?utf-8?Q?=0D=0A?=\n",
            "filename*=%E5",
            "\0",
            "åäö",
            ":",
            ";",
            "Den 3 nov 2026 kl 12:00 skrev a@b:\n",
            "Content-Type: text/html\n",
            "<p><blockquote type=cite>"
        };

        for (int i = 0; i < 2_000; i++) {
            StringBuilder raw = new StringBuilder();
            random.ints(random.nextInt(60), 0, pieces.length).forEach(piece -> raw.append(pieces[piece]));
            assertThat(reader.read(raw.toString().getBytes(StandardCharsets.UTF_8)))
                    .isNotNull();
        }
    }

    @Test
    void partsNestedDeeplyBecomeAnAttachmentAndAWarning() {
        StringBuilder raw = new StringBuilder("From: a@b.example\n");
        for (int i = 0; i < 3_000; i++) {
            raw.append("Content-Type: multipart/mixed; boundary=b" + i + "\n\n--b" + i + "\n");
        }

        ReadMessage message = readInTime(raw.toString());

        assertThat(message.warnings()).singleElement().asString().contains("nivåer djupt");
        assertThat(message.attachments()).isNotEmpty();
    }

    @Test
    void mailsNestedDeeplyBecomeAnAttachmentAndAWarning() {
        ReadMessage message = readInTime("Content-Type: message/rfc822\n\n".repeat(3_000));

        assertThat(message.warnings()).singleElement().asString().contains("ligger för djupt");
    }

    @Test
    void tooManyPartsKeepTheFirst() {
        ReadMessage message =
                readInTime("Content-Type: multipart/mixed; boundary=b\n\n" + "--b\n\nhej\n".repeat(20_000));

        assertThat(message.text()).startsWith("hej");
        assertThat(message.warnings()).singleElement().asString().contains("fler än 1000 delar");
    }

    @Test
    void anEndlessHeaderIsCut() {
        ReadMessage message = readInTime("Subject: " + "a".repeat(3_000_000) + "\n\nhej");

        assertThat(message.subject()).hasSizeLessThanOrEqualTo(100_000);
        assertThat(message.text()).isEqualTo("hej");
        assertThat(message.warnings()).isNotEmpty();
    }

    @Test
    void aReportOfBlankLinesTakesLinearTime() {
        ReadMessage message =
                readInTime("X-Failed-Recipients: a@b.example\n\nDelivery has failed" + "\n".repeat(600_000));

        assertThat(message.bounce()).isPresent();
    }

    @Test
    void anEndlessTextIsCut() {
        ReadMessage message = readInTime("From: a@b.example\n\n" + "hej du\n".repeat(1_000_000));

        assertThat(message.text()).hasSizeLessThanOrEqualTo(1_000_000).startsWith("hej du");
        assertThat(message.warnings())
                .anyMatch(warning -> warning.contains("längre än 4 miljoner"))
                .anyMatch(warning -> warning.contains("längre än 1000 tusen"));
    }

    @Test
    void manyTextsTogetherAreCutLikeALongOne() {
        String part = "--b\n\n" + "hej du\n".repeat(60_000);

        ReadMessage message = readInTime("Content-Type: multipart/mixed; boundary=b\n\n" + part.repeat(20));

        assertThat(message.text()).startsWith("hej du");
        assertThat(message.warnings()).anyMatch(warning -> warning.contains("längre än 4 miljoner"));
    }

    @Test
    void anEndlessHtmlPageIsReadAsFarAsItIsSane() {
        // A clock that stands: what is bounded here is the size, however busy the machine is.
        MailReader timeless = new MailReader(Bounds.GENEROUS, () -> Instant.EPOCH);

        ReadMessage message = ProcessorTime.bounded(
                () -> timeless.read(("Content-Type: text/html\n\n<p>Hej!" + "<table><tr><td>".repeat(70_000))
                        .getBytes(StandardCharsets.UTF_8)));

        assertThat(message.text()).startsWith("Hej!");
        assertThat(message.warnings()).singleElement().asString().contains("HTML är orimligt stor");
    }

    @Test
    void aMailThatTakesTooLongIsReadAsFarAsThereWasTime() {
        Iterator<Instant> ticks =
                Stream.iterate(Instant.EPOCH, now -> now.plusSeconds(2)).iterator();
        MailReader slow = new MailReader(Bounds.GENEROUS, ticks::next);

        ReadMessage message =
                slow.read(("Subject: Hissen\nContent-Type: multipart/mixed; boundary=b\n\n" + "--b\n\nhej\n".repeat(20))
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(message.subject()).isEqualTo("Hissen");
        assertThat(message.text()).startsWith("hej");
        assertThat(message.warnings()).singleElement().asString().contains("tog för lång tid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: \"\\\\\\\\\\\\\\\\",
                "From: ((((((((",
                "X: b\n11111111",
                "X: b\na=b\na=b\n",
                "Subject: VB: x\n\nFrom: a@b.example\n",
                "Subject: VB: x\n\nDen 3 nov 2026 kl 12:00 skrev\n",
                "Content-Type: text/html\n\n<div>",
                "Content-Type: text/html\n\n<blockquote type=cite>a<br>",
                "Content-Type: text/html\n\n<ol><li>a",
                "Content-Type: text/html\n\n<table><tr><td>",
                "Content-Type: text/html\n\n<a href=http://x.example>a</a>",
                "Content-Type: text/plain; charset=utf-7\n\n+",
                "Content-Transfer-Encoding: quoted-printable\n\n=",
                "Content-Transfer-Encoding: base64\n\n=",
                "Date: ((((((((",
                "Subject: =?utf-8?Q?",
                "Content-Type: text/plain; a*0=",
                "Subject: x\n\n>\n",
                "Subject: x\n\nFrån: a\n",
                "Subject: x\n\na\u0301"
            })
    void repetitionTakesLinearTime(String raw) {
        String repeated = raw.substring(Math.max(0, Math.max(raw.indexOf("\n\n") + 2, raw.length() / 2)));

        assertThat(readInTime(raw + repeated.repeat(600_000 / repeated.length())))
                .isNotNull();
    }

    @Test
    void aLargeAttachmentStreamsByWithoutBeingKept() throws IOException {
        String head =
                "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nhej\n--b\nContent-Type: video/mp4; name=a.mp4\n\n";

        ReadMessage message = reader.read(new SequenceInputStream(bytes(head), new Zeros(200_000_000)));

        assertThat(message.text()).isEqualTo("hej");
        assertThat(message.attachments()).singleElement().satisfies(file -> assertThat(file.size())
                .isEqualTo(200_000_000));
    }

    private ReadMessage readInTime(String raw) {
        return ProcessorTime.bounded(() -> reader.read(raw.getBytes(StandardCharsets.UTF_8)));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A stream of this many zero bytes, which fits in no memory that the test would notice. */
    private static final class Zeros extends InputStream {
        private long left;

        Zeros(long length) {
            this.left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(length, left);
            Arrays.fill(buffer, offset, offset + count, (byte) 0);
            left -= count;
            return count;
        }
    }
}
