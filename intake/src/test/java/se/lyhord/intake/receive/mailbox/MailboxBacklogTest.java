package se.lyhord.intake.receive.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.lyhord.intake.server.Dovecot;

/** First contact with a mailbox that nobody has emptied for long; {@code -Dlyhord.backlog=20000} for the long form. */
class MailboxBacklogTest extends DovecotReading {
    private static final Logger LOG = LoggerFactory.getLogger(MailboxBacklogTest.class);
    private static final int MAILS = Integer.getInteger("lyhord.backlog", 1_000);
    private static final String ACCOUNT = "gammal@hv.example";

    @Test
    void everyMailIsRecordedOnceOldestFirstMovedAwayAndHandled() throws Exception {
        Dovecot dovecot = openDovecot();
        dovecot.deliver(
                ACCOUNT,
                IntStream.range(0, MAILS)
                        .mapToObj(mail -> CitizensMail.from("citizen" + mail + "@ort" + mail % 500 + ".example"))
                        .toList());
        Instant start = Instant.now();

        MailboxFlows reading = read(dovecot, ACCOUNT, "folder=INBOX");

        awaitAndTell("recorded", start, () -> reading.all().getFirst().received() == MAILS);
        awaitAndTell("moved away", start, () -> dovecot.count(ACCOUNT, ".Mottaget") == MAILS);
        awaitAndTell("handled", start, () -> mailboxes.recorded(ACCOUNT, "outcome is not null") == MAILS);
        assertThat(mailboxes.recorded(ACCOUNT, "outcome = 'REGISTERED'")).isEqualTo(MAILS);
        assertThat(mailboxes.jdbc().sql("""
                                select count(*) from (select uid < lag(uid) over (order by id) as backwards
                                                      from ledger where mailbox like 'gammal@%') as steps
                                where backwards
                                """).query(Long.class).single()).isZero();
    }

    private static void awaitAndTell(String what, Instant start, Callable<Boolean> done) {
        await().atMost(Duration.ofMinutes(10))
                .pollInterval(Duration.ofMillis(200))
                .until(done);
        Duration took = Duration.between(start, Instant.now());
        LOG.info(
                "{} mails {} in {} ms, {} a second; {} MB of the heap in use after the last collection",
                MAILS,
                what,
                took.toMillis(),
                MAILS * 1000L / took.toMillis(),
                inUse() >> 20);
    }

    private static long inUse() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
                .mapToLong(pool -> pool.getCollectionUsage().getUsed())
                .sum();
    }
}
