package se.lyhord.intake.send.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lyhord.intake.send.smtp.Delivery.Accepted;
import se.lyhord.intake.send.smtp.Delivery.ByHand;
import se.lyhord.intake.send.smtp.Delivery.NoServer;
import se.lyhord.intake.server.Postfix;

/** Servers that cannot or will not. */
class OddServersTest {
    private static final String ASA = "asa@brevlada.example";

    @TempDir
    Path home;

    @Test
    void aServerWithALimitAsksUsToWait() throws Exception {
        Postfix.assumeHere();
        try (Postfix postfix = Postfix.start(home, List.of(ASA), "smtpd_client_message_rate_limit = 2");
                MailServer server = TestMail.server(postfix.port())) {
            TestMail.deliver(server, ASA);
            TestMail.deliver(server, ASA);

            assertThat(TestMail.deliver(server, ASA))
                    .asInstanceOf(InstanceOfAssertFactories.type(NoServer.class))
                    .extracting(NoServer::trouble)
                    .isEqualTo(Trouble.BUSY);
        }
    }

    @Test
    void anAddressBeyondAsciiIsLeftToAPersonWhenTheServerHasNoWayToSayIt() throws Exception {
        Postfix.assumeHere();
        try (Postfix postfix = Postfix.start(home, List.of(ASA), "smtputf8_enable = no");
                MailServer server = TestMail.server(postfix.port())) {
            assertThat(TestMail.deliver(server, "åsa@brevlada.example")).isEqualTo(new ByHand(Reason.NEEDS_SMTPUTF8));
            assertThat(TestMail.deliver(server, ASA)).isEqualTo(new Accepted());
        }
    }

    @Test
    void aWrongPasswordIsNoLettersFault() throws Exception {
        GreenMail town = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP))
                .withConfiguration(
                        new GreenMailConfiguration().withUser("synpunkter@hv.example", "synpunkter", "rätt"));
        town.start();
        try (MailServer server = new MailServer(
                TestMail.account(town.getSmtp().getPort(), "synpunkter", "fel"), 1, Duration.ofSeconds(20), 100)) {
            assertThat(TestMail.deliver(server, ASA))
                    .asInstanceOf(InstanceOfAssertFactories.type(NoServer.class))
                    .extracting(NoServer::trouble)
                    .isEqualTo(Trouble.NOT_LET_IN);
        } finally {
            town.stop();
        }
    }

    @Test
    void aServerThatIsNotThereIsNoLettersFault() throws Exception {
        int closed;
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = any.getLocalPort();
        }
        try (MailServer server = TestMail.server(closed)) {
            assertThat(TestMail.deliver(server, ASA))
                    .asInstanceOf(InstanceOfAssertFactories.type(NoServer.class))
                    .extracting(NoServer::trouble)
                    .isEqualTo(Trouble.NO_CONTACT);
            assertThat(server.probe()).isPresent();
        }
    }

    @Test
    void aServerThatGoesAwayUnderALetterIsNoLettersFault() throws Exception {
        try (ServerThatEndsAtAWord office = new ServerThatEndsAtAWord("MAIL");
                MailServer server = TestMail.server(office.port())) {
            assertThat(TestMail.deliver(server, ASA))
                    .asInstanceOf(InstanceOfAssertFactories.type(NoServer.class))
                    .extracting(NoServer::trouble)
                    .isEqualTo(Trouble.NO_CONTACT);
        }
    }

    @Test
    void submissionIsNeverSpokenInTheClear() {
        SmtpServer submission = new SmtpServer(TestMail.account(587, "synpunkter", "hemligt"));

        assertThat(submission.session(false).getProperties())
                .containsEntry("mail.smtp.starttls.required", "true")
                .containsEntry("mail.smtp.ssl.checkserveridentity", "true");
    }
}
