package se.lyhord.intake.receive.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import se.lyhord.intake.server.Dovecot;

/** First contact with a mailbox that nobody has emptied for long; {@code -Dlyhord.backlog=20000} for the long form. */
@MailboxTest
@DirtiesContext // What it leaves to be handled would hold up the tests after it.
class MailboxBacklogTest {
    private static final Logger LOG = LoggerFactory.getLogger(MailboxBacklogTest.class);
    private static final int MAILS = Integer.getInteger("lyhord.backlog", 1_000);

    @TempDir
    Path home;

    @Autowired
    ReadMailboxes mailboxes;

    @Test
    void everyMailIsRecordedOnceOldestFirstAndMovedAway() throws Exception {
        Dovecot.assumeHere();
        try (Dovecot dovecot = Dovecot.start(home, Dovecot.BY_PASSWORD)) {
            for (int mail = 0; mail < MAILS; mail++) {
                dovecot.deliver("gammal@hv.example", CitizensMail.from("citizen" + mail + "@brevlada.example"));
            }
            Instant start = Instant.now();
            MailboxFlows reading = mailboxes.start(
                    "port=" + dovecot.port(), "user=gammal@hv.example", "password=" + Dovecot.PASSWORD, "folder=INBOX");
            await().atMost(Duration.ofMinutes(10))
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> reading.all().getFirst().received() == MAILS);
            Duration took = Duration.between(start, Instant.now());
            LOG.info(
                    "{} mails recorded in {} ms: {} a second", MAILS, took.toMillis(), MAILS * 1000L / took.toMillis());
            await().atMost(Duration.ofMinutes(2)).until(() -> dovecot.count("gammal@hv.example", ".Mottaget") == MAILS);
            reading.stop();

            assertThat(mailboxes.recorded("gammal@hv.example")).isEqualTo(MAILS);
            assertThat(mailboxes.jdbc().sql("""
                                    select count(*) from (select uid < lag(uid) over (order by id) as backwards
                                                          from ledger where mailbox like 'gammal@%') as steps
                                    where backwards
                                    """).query(Long.class).single()).isZero();
        }
    }
}
