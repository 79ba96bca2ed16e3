package se.lyhord.intake.receive.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lyhord.intake.server.Dovecot;

/** Several folders of a real mailbox: the spam folder, one that is misspelt, one that may only be looked at. */
class FolderTest extends DovecotReading {
    private Dovecot dovecot;

    @BeforeEach
    void server() throws Exception {
        dovecot = openDovecot(
                "mail_plugins = acl",
                "protocol imap {\n  mail_plugins = acl imap_acl\n}",
                "plugin {\n  acl = vfile\n}");
    }

    @Test
    void whatLiesInTheSpamFolderHasArrivedButNothingIsSentByItselfBecauseOfIt() throws IOException {
        dovecot.deliver("spam@hv.example", CitizensMail.from("anna@brevlada.example"));
        dovecot.deliver("spam@hv.example", ".Skr&AOQ-ppost", "", CitizensMail.from("bertil@brevlada.example"));

        read(dovecot, "spam@hv.example");

        await().atMost(SOON).until(() -> mailboxes.recorded("spam@hv.example", "outcome = 'REGISTERED'") == 2);
        assertThat(mailboxes.recorded(
                        "spam@hv.example", "mailbox like '%/Skräppost' and held_because like '%skräpposten%'"))
                .isOne();
        assertThat(mailboxes
                        .jdbc()
                        .sql("select state from dispatch where recipient = :to")
                        .param("to", "bertil@brevlada.example")
                        .query(String.class)
                        .list())
                .containsExactly("MANUAL");
        await().atMost(SOON).until(() -> dovecot.count("spam@hv.example", ".Mottaget") == 2);
    }

    @Test
    void aMisspeltFolderIsToldWithThoseThatThereAreAndDoesNotStopTheOthers() throws IOException {
        dovecot.deliver("stavfel@hv.example", CitizensMail.from("cecilia@brevlada.example"));

        MailboxFlows reading = read(dovecot, "stavfel@hv.example", "folders=INBOX,Inkrog");

        await().atMost(SOON).until(() -> mailboxes.recorded("stavfel@hv.example") == 1);
        await().atMost(SOON).until(() -> reading.all().stream().anyMatch(state -> state.problem() != null));
        assertThat(reading.all())
                .filteredOn(state -> state.problem() != null)
                .singleElement()
                .satisfies(state -> assertThat(state.problem())
                        .contains("”Inkrog” finns inte")
                        .contains("INBOX", "Skräppost"));
    }

    @Test
    void aFolderThatMayOnlyBeLookedAtIsReadOnceAndLeftAsItIs() throws IOException {
        dovecot.deliver("titta@hv.example", ".Delad", "", CitizensMail.from("david@brevlada.example"));
        dovecot.folder("titta@hv.example", ".Delad").allow("lr");

        MailboxFlows reading = read(dovecot, "titta@hv.example", "folder=Delad");
        await().atMost(SOON).until(() -> mailboxes.recorded("titta@hv.example") == 1);
        dovecot.deliver("titta@hv.example", ".Delad", "", CitizensMail.from("disa@brevlada.example"));
        await().atMost(SOON).until(() -> mailboxes.recorded("titta@hv.example") == 2);

        assertThat(dovecot.count("titta@hv.example", ".Delad")).isEqualTo(2);
        await().atMost(SOON).untilAsserted(() -> assertThat(reading.all()).allSatisfy(state -> {
            assertThat(state.problem()).isNull();
            assertThat(state.backlog()).isZero();
        }));
    }

    @Test
    void inShadowNothingIsMovedMarkedOrSent() throws IOException {
        dovecot.deliver("skugga@hv.example", CitizensMail.from("erik@brevlada.example"));

        MailboxFlows reading = read(dovecot, "skugga@hv.example", "shadow=true");

        await().atMost(SOON).until(() -> mailboxes.recorded("skugga@hv.example", "outcome = 'REGISTERED'") == 1);
        assertThat(mailboxes
                        .jdbc()
                        .sql("select state || ': ' || reason from dispatch where recipient = :to")
                        .param("to", "erik@brevlada.example")
                        .query(String.class)
                        .list())
                .containsExactly("MANUAL: Lyhörd kör i skuggläge: inget skickas av sig självt.");
        assertThat(dovecot.count("skugga@hv.example", "")).isOne();
        assertThat(dovecot.folder("skugga@hv.example", "").touched()).isZero();
        assertThat(dovecot.count("skugga@hv.example", ".Mottaget")).isZero();
        assertThat(reading.all()).allMatch(MailboxState::shadow);
    }

    @Test
    void mailFromBeforeADayIsLeftAlone() throws IOException {
        dovecot.deliver("sedan@hv.example", CitizensMail.from("fanny@brevlada.example"));

        MailboxFlows reading = read(dovecot, "sedan@hv.example", "folder=INBOX", "since=2100-01-01");

        await().atMost(SOON).until(() -> reading.all().getFirst().lastContact() != null);
        await().during(Duration.ofSeconds(2)).atMost(SOON).until(() -> mailboxes.recorded("sedan@hv.example") == 0);
        assertThat(dovecot.count("sedan@hv.example", "")).isOne();
        assertThat(dovecot.folder("sedan@hv.example", "").touched()).isZero();
    }
}
