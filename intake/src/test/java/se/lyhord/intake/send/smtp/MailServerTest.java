package se.lyhord.intake.send.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lyhord.intake.send.smtp.Delivery.Accepted;
import se.lyhord.intake.send.smtp.Delivery.Later;
import se.lyhord.intake.send.smtp.Delivery.Never;
import se.lyhord.intake.send.smtp.Delivery.NoServer;
import se.lyhord.intake.server.Postfix;

/** What a real Postfix makes of our letters. */
class MailServerTest {
    private static final String ASA = "asa@brevlada.example";
    private static final String BREVLADA = "synpunkter@hv.example";
    private static final Duration SOON = Duration.ofSeconds(30);

    @TempDir
    static Path home;

    private static Postfix postfix;

    private MailServer server;

    @BeforeAll
    static void start() throws Exception {
        Postfix.assumeHere();
        postfix = Postfix.start(
                home,
                List.of(ASA, BREVLADA, "åsa@brevlada.example"),
                "virtual_mailbox_domains = brevlada.example, hv.example",
                "smtpd_timeout = 3s");
    }

    @AfterAll
    static void stop() {
        if (postfix != null) {
            postfix.close();
        }
    }

    @BeforeEach
    void connect() {
        server = TestMail.server(postfix.port());
    }

    @AfterEach
    void disconnect() {
        server.close();
    }

    @Test
    void manyLettersGoOverOneConnection() throws Exception {
        long before = connections();

        for (int letter = 0; letter < 10; letter++) {
            assertThat(TestMail.deliver(server, ASA)).isEqualTo(new Accepted());
        }

        assertThat(connections() - before).isEqualTo(1);
    }

    @Test
    void aConnectionThatTheServerHasClosedIsReplaced() throws Exception {
        TestMail.deliver(server, ASA);
        long timeouts = count("timeout after");
        await().atMost(SOON).until(() -> count("timeout after") > timeouts);

        assertThat(TestMail.deliver(server, ASA)).isEqualTo(new Accepted());
    }

    @Test
    void aConnectionThatNobodyNeedsIsClosed() throws Exception {
        try (MailServer impatient = TestMail.server(postfix.port(), Duration.ofMillis(100))) {
            long before = count("disconnect from");
            TestMail.deliver(impatient, ASA);

            await().atMost(SOON).until(() -> count("disconnect from") > before);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "svarar-550-5-1-1@brevlada.example, NO_SUCH_ADDRESS",
        "svarar-550-5-1-2@brevlada.example, NO_SUCH_ADDRESS",
        "svarar-550-5-2-1@brevlada.example, NO_SUCH_ADDRESS",
        "svarar-550-5-7-1@brevlada.example, NOT_WANTED",
    })
    void aRecipientThatIsRefusedForGoodIsGivenUp(String address, Reason reason) throws Exception {
        assertThat(TestMail.deliver(server, address))
                .isInstanceOfSatisfying(
                        Never.class, never -> assertThat(never.reason()).isEqualTo(reason));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "svarar-450-4-2-1@brevlada.example",
                "svarar-452-4-2-2@brevlada.example",
                "svarar-552-5-2-2@brevlada.example",
                "svarar-421-4-3-2@brevlada.example",
            })
    void aRecipientThatIsRefusedForNowIsTriedAgain(String address) throws Exception {
        assertThat(TestMail.deliver(server, address)).isInstanceOf(Later.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "svarar-530-5-7-0@brevlada.example",
                "svarar-550-5-7-26@brevlada.example",
                "svarar-554-5-7-54@brevlada.example",
                "nagon@annanstans.example",
            })
    void aServerThatWillNotSendForUsIsToBlameItself(String address) throws Exception {
        assertThat(TestMail.deliver(server, address))
                .isInstanceOfSatisfying(
                        NoServer.class, failed -> assertThat(failed.trouble()).isEqualTo(Trouble.REFUSES_US));
    }

    @Test
    void aRefusalDoesNotStandInTheWayOfTheNext() throws Exception {
        TestMail.deliver(server, "svarar-550-5-1-1@brevlada.example");
        TestMail.deliver(server, "svarar-421-4-3-2@brevlada.example");

        assertThat(TestMail.deliver(server, ASA)).isEqualTo(new Accepted());
    }

    @Test
    void aBounceFindsTheLettersAddressAndNamesTheLetter() throws Exception {
        int before = postfix.mailsOf(BREVLADA).size();

        TestMail.deliver(server, "finns-inte@brevlada.example");

        await().atMost(SOON).until(() -> postfix.mailsOf(BREVLADA).size() > before);
        assertThat(postfix.mailsOf(BREVLADA)).anySatisfy(bounce -> assertThat(source(bounce))
                .contains("Delivered-To: synpunkter+studs-7@hv.example", "Original-Envelope-Id: lyhord-7", "5.1.1"));
    }

    @Test
    void anAddressBeyondAsciiIsReached() throws Exception {
        assertThat(TestMail.deliver(server, "åsa@brevlada.example")).isEqualTo(new Accepted());
        await().atMost(SOON).untilAsserted(() -> assertThat(postfix.mailsOf("åsa@brevlada.example"))
                .isNotEmpty());
    }

    @Test
    void longLinesAndLoneDotsArriveAsTheyWere() throws Exception {
        String line = "Så här lång kan en rad i ett brev bli när någon skriver utan att bryta. ".repeat(30);

        TestMail.deliver(server, ASA, "Långa rader", line + "\r\n.\r\nSlut\r\n");

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(postfix.mailsOf(ASA)).anySatisfy(mail -> {
                    assertThat(mail.getSubject()).isEqualTo("Långa rader");
                    assertThat((String) mail.getContent()).contains(line).containsPattern("\\R\\.\\RSlut");
                    assertThat(source(mail).lines()).allMatch(written -> written.length() <= 78);
                }));
    }

    private long connections() throws Exception {
        return count(": connect from");
    }

    private static long count(String words) throws Exception {
        return postfix.log().lines().filter(line -> line.contains(words)).count();
    }

    private static String source(MimeMessage mail) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        mail.writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
