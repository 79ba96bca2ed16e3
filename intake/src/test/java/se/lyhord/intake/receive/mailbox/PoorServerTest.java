package se.lyhord.intake.receive.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import se.lyhord.intake.server.Dovecot;

/** Servers that can little, go away, forget or lie: every mail comes into the ledger once. */
class PoorServerTest extends DovecotReading {
    @Test
    void withoutIdleMoveAndUidplusMailIsPolledCopiedAndMarked() throws Exception {
        Dovecot dovecot = openDovecot("imap_capability = IMAP4rev1");
        dovecot.deliver("fattig@hv.example", CitizensMail.from("kalle@brevlada.example"));
        read(dovecot, "fattig@hv.example", "folder=INBOX");
        await().atMost(SOON).until(() -> mailboxes.recorded("fattig@hv.example") == 1);

        dovecot.deliver("fattig@hv.example", CitizensMail.from("lena@brevlada.example"));

        await().atMost(SOON).until(() -> mailboxes.recorded("fattig@hv.example") == 2);
        await().atMost(SOON).until(() -> dovecot.count("fattig@hv.example", "") == 0);
        assertThat(dovecot.count("fattig@hv.example", ".Mottaget")).isEqualTo(2);
    }

    @Test
    void aServerThatDiesAndComesBackIsReadOn() throws Exception {
        Dovecot dovecot = openDovecot();
        dovecot.deliver("borta@hv.example", CitizensMail.from("maja@brevlada.example"));
        MailboxFlows reading = read(dovecot, "borta@hv.example", "folder=INBOX");
        await().atMost(SOON).until(() -> mailboxes.recorded("borta@hv.example") == 1);

        dovecot.kill();
        await().atMost(SOON).until(() -> reading.all().getFirst().problem() != null);
        dovecot.deliver("borta@hv.example", CitizensMail.from("nils@brevlada.example"));
        dovecot.startAgain();

        await().atMost(SOON).until(() -> mailboxes.recorded("borta@hv.example") == 2);
        await().atMost(SOON).until(() -> reading.all().getFirst().problem() == null);
    }

    @Test
    void whenUidsAreForgottenMailThatCameTwiceIsADuplicate() throws Exception {
        Dovecot dovecot = openDovecot();
        dovecot.deliver("glomsk@hv.example", CitizensMail.from("olle@brevlada.example"));
        MailboxFlows reading = read(dovecot, "glomsk@hv.example", "folder=INBOX", "shadow=true");
        await().atMost(SOON).until(() -> mailboxes.recorded("glomsk@hv.example", "outcome = 'REGISTERED'") == 1);

        reading.stop();
        dovecot.folder("glomsk@hv.example", "").forgetUids();
        dovecot.deliver("glomsk@hv.example", CitizensMail.from("pia@brevlada.example"));
        read(dovecot, "glomsk@hv.example", "folder=INBOX", "shadow=true");

        await().atMost(SOON).until(() -> mailboxes.recorded("glomsk@hv.example", "outcome = 'REGISTERED'") == 2);
        await().atMost(SOON).until(() -> mailboxes.recorded("glomsk@hv.example", "outcome = 'DUPLICATE'") == 1);
        assertThat(mailboxes
                        .jdbc()
                        .sql("select count(distinct uidvalidity) from ledger where mailbox like 'glomsk@%'")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void aMailThatTheServerStumblesOverDoesNotHoldUpTheNext() throws Exception {
        Dovecot dovecot = openDovecot();
        byte[] lied = CitizensMail.from("rut@brevlada.example", "Lång text. ".repeat(5_000));
        dovecot.deliver("lognare@hv.example", CitizensMail.from("quint@brevlada.example"));
        dovecot.deliver("lognare@hv.example", "", ",S=90,W=95", lied);
        dovecot.deliver("lognare@hv.example", CitizensMail.from("sture@brevlada.example"));

        read(dovecot, "lognare@hv.example", "folder=INBOX");

        await().atMost(SOON).until(() -> mailboxes.recorded("lognare@hv.example") == 3);
        assertThat(mailboxes.recorded("lognare@hv.example", "outcome = 'QUARANTINED'"))
                .isOne();
        await().atMost(SOON).until(() -> dovecot.count("lognare@hv.example", ".Mottaget") == 3);
    }

    @Test
    void aMailAboveTheFetchSizeIsWholeInTheLedger() throws Exception {
        Dovecot dovecot = openDovecot();
        byte[] large = CitizensMail.from("tora@brevlada.example", "En rad som upprepas.\n".repeat(2_000_000));
        dovecot.deliver("stor@hv.example", large);

        read(dovecot, "stor@hv.example", "folder=INBOX");

        await().atMost(SOON).until(() -> mailboxes.recorded("stor@hv.example", "size = " + large.length) == 1);
        assertThat(mailboxes.recorded("stor@hv.example", "sha256 = sha256(raw)"))
                .isOne();
    }
}
