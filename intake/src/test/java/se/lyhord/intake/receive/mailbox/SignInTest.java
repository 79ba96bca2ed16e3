package se.lyhord.intake.receive.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import se.lyhord.intake.server.Dovecot;
import se.lyhord.intake.server.TokenServer;

/** Encryption and sign-in, with and without what they need. */
class SignInTest extends DovecotReading {
    @Test
    void mailComesOverTlsFromTheStartAndOverStarttlsFromAServerThatIsTrusted() throws Exception {
        Dovecot dovecot = openDovecot();
        mailboxes.trust("kommunen", dovecot.certificate());
        dovecot.deliver("tls@hv.example", CitizensMail.from("gun@brevlada.example"));
        dovecot.deliver("starttls@hv.example", CitizensMail.from("hugo@brevlada.example"));

        read(
                "protocol=imaps",
                "port=" + dovecot.tlsPort(),
                "user=tls@hv.example",
                "password=hemligt",
                "ssl-bundle=kommunen");
        read(
                "starttls=required",
                "port=" + dovecot.port(),
                "user=starttls@hv.example",
                "password=hemligt",
                "ssl-bundle=kommunen");

        await().atMost(SOON).until(() -> mailboxes.recorded("tls@hv.example") == 1);
        await().atMost(SOON).until(() -> mailboxes.recorded("starttls@hv.example") == 1);
        assertThat(dovecot.log()).contains("user=<starttls@hv.example>", "TLS, session");
    }

    @Test
    void aCertificateThatNobodyTrustsIsNotAccepted() throws Exception {
        Dovecot dovecot = openDovecot();

        MailboxFlows reading =
                read("starttls=opportunistic", "port=" + dovecot.port(), "user=otrygg@hv.example", "password=hemligt");

        assertThat(problem(reading)).contains("certifikat");
        assertThat(dovecot.log()).doesNotContain("otrygg@hv.example");
    }

    @Test
    void aServerThatCannotEncryptDoesNotGetThePassword() throws Exception {
        Dovecot dovecot = openDovecot("ssl = no");

        MailboxFlows reading =
                read("starttls=required", "port=" + dovecot.port(), "user=klartext@hv.example", "password=hemligt");

        assertThat(problem(reading)).contains("STARTTLS");
        assertThat(dovecot.log()).doesNotContain("klartext@hv.example");
    }

    @Test
    void aWrongPasswordIsTold() throws Exception {
        Dovecot dovecot = openDovecot();

        MailboxFlows reading = read("port=" + dovecot.port(), "user=fel@hv.example", "password=fel");

        assertThat(problem(reading)).contains("Kontrollera användare och lösenord");
    }

    @Test
    void aTokenOpensTheMailboxAndANewOneIsAskedForWhenItIsRefused() throws Exception {
        TokenServer tokens = new TokenServer("nyckel@hv.example");
        closeLater(tokens);
        Dovecot dovecot = dovecot(tokens.forDovecot(home));
        dovecot.deliver("nyckel@hv.example", CitizensMail.from("ivar@brevlada.example"));
        read(
                "port=" + dovecot.port(),
                "user=nyckel@hv.example",
                "oauth.token-uri=" + tokens.tokenUri(),
                "oauth.client-id=lyhord",
                "oauth.client-secret=" + TokenServer.SECRET);
        await().atMost(SOON).until(() -> mailboxes.recorded("nyckel@hv.example") == 1);
        assertThat(tokens.given()).isOne();

        dovecot.kill();
        tokens.revokeAll();
        dovecot.deliver("nyckel@hv.example", CitizensMail.from("jenny@brevlada.example"));
        dovecot.startAgain();

        await().atMost(SOON).until(() -> mailboxes.recorded("nyckel@hv.example") == 2);
        assertThat(tokens.given()).isGreaterThan(1);
        assertThat(dovecot.log()).contains("method=XOAUTH2");
    }

    private static String problem(MailboxFlows reading) {
        return String.valueOf(
                await().atMost(SOON).until(() -> reading.all().getFirst().problem(), problem -> problem != null));
    }
}
