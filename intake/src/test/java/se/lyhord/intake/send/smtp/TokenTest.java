package se.lyhord.intake.send.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Properties;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import se.lyhord.intake.send.smtp.Delivery.Accepted;
import se.lyhord.intake.send.smtp.Delivery.NoServer;

class TokenTest {
    private static final String USER = "synpunkter@hv.example";
    private static final String ASA = "asa@brevlada.example";

    @Test
    void aTokenThatTheServerRefusesIsForgottenAndTheNextOneTaken() throws Exception {
        Tokens tokens = new Tokens(List.of("gammal", "farsk"));
        try (TokenOnlySmtp office = new TokenOnlySmtp(USER, "farsk");
                MailServer server = server(office.port(), tokens)) {
            Delivery first = TestMail.deliver(server, ASA);
            Delivery second = TestMail.deliver(server, ASA);

            assertThat(first).isInstanceOfSatisfying(NoServer.class, failed -> assertThat(failed.trouble())
                    .isEqualTo(Trouble.NOT_LET_IN));
            assertThat(second).isEqualTo(new Accepted());
            assertThat(office.letters()).isEqualTo(1);
        }
    }

    @Test
    void anIssuerThatGivesNoTokenIsNoLettersFault() throws Exception {
        try (TokenOnlySmtp office = new TokenOnlySmtp(USER, "farsk");
                MailServer server = server(office.port(), new Tokens(List.of()))) {
            assertThat(TestMail.deliver(server, ASA))
                    .isInstanceOfSatisfying(NoServer.class, failed -> assertThat(failed.trouble())
                            .isEqualTo(Trouble.NOT_LET_IN));
        }
    }

    private static MailServer server(int port, SmtpSecret tokens) {
        Properties settings = new Properties();
        settings.put("mail.smtp.auth.mechanisms", "XOAUTH2");
        return new MailServer(
                new SmtpAccount("smtp", "127.0.0.1", port, USER, tokens, settings), 1, Duration.ofSeconds(20), 100);
    }

    private static final class Tokens implements SmtpSecret {
        private final Queue<String> tokens;

        Tokens(List<String> tokens) {
            this.tokens = new ArrayDeque<>(tokens);
        }

        @Override
        public String current() {
            return tokens.element();
        }

        @Override
        public void refused() {
            tokens.poll();
        }
    }
}
