package se.lyhord.intake.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.register.ledger.Arrival;
import se.lyhord.register.ledger.Channel;
import se.lyhord.register.ledger.Ledger;
import se.lyhord.register.ledger.MailboxPosition;
import se.lyhord.register.ledger.RawMessage;
import se.lyhord.register.ledger.Recorded;

/** Messages that are recorded together are handled together, and yet as if one came after the other. */
@RoadTest
@Import(FaultyClassifier.class)
@TestPropertySource(properties = "lyhord.intake.attempts=2")
class HandledBatchTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    @Autowired
    Ledger ledger;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MeterRegistry meters;

    @Test
    void theSecondOfTwoEqualMailsIsADuplicateOfTheFirst() {
        String swing = Letters.swing("asa@brevlada.example", "lika@brevlada.example");

        List<Long> rows = recordTogether(1, swing, swing, swing);

        assertThat(outcomesOf(rows)).containsExactly("REGISTERED", "DUPLICATE", "DUPLICATE");
        assertThat(jdbc.sql("select duplicate_of from ledger where id = any(:ids) and duplicate_of is not null")
                        .param("ids", rows.toArray(Long[]::new))
                        .query(Long.class)
                        .list())
                .containsExactly(rows.getFirst(), rows.getFirst());
    }

    @Test
    void aMailThatContinuesAnEarlierOneIsAFollowUp() {
        List<Long> rows = recordTogether(2, Letters.swing("bo@brevlada.example", "forst@brevlada.example"), """
                From: bo@brevlada.example
                Subject: Sv: Gungan
                Message-ID: <sedan@brevlada.example>
                In-Reply-To: <forst@brevlada.example>

                Jag glömde skriva att det gäller lekparken vid torget.
                """);

        assertThat(outcomesOf(rows)).containsExactly("REGISTERED", "FOLLOW_UP");
        assertThat(jdbc.sql("select count(distinct arende) from ledger where id = any(:ids)")
                        .param("ids", rows.toArray(Long[]::new))
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void oneThatTheDatabaseRefusesIsQuarantinedAloneAndTheOthersGoOn() {
        List<Long> rows = recordTogether(
                3,
                Letters.swing("cilla@brevlada.example", "fore@brevlada.example"),
                "From: gift@brevlada.example\nSubject: Gift\nMessage-ID: <gift@brevlada.example>\n\n"
                        + FaultyClassifier.SPOIL + "\n",
                Letters.swing("dan@brevlada.example", "efter@brevlada.example"));

        assertThat(outcomesOf(rows)).containsExactly("REGISTERED", "QUARANTINED", "REGISTERED");
        assertThat(jdbc.sql("select attempts from ledger where id = any(:ids) order by id")
                        .param("ids", rows.toArray(Long[]::new))
                        .query(Integer.class)
                        .list())
                .containsExactly(1, 2, 1);
        assertThat(jdbc.sql("select sender from ledger where id = :id")
                        .param("id", rows.get(1))
                        .query(String.class)
                        .single())
                .isEqualTo("gift@brevlada.example");
    }

    @Test
    void manyKeepTheirOrder() {
        List<Long> rows = recordTogether(
                4,
                IntStream.rangeClosed(1, 100)
                        .mapToObj(number -> Letters.swing(
                                "medborgare" + number + "@brevlada.example", "mail-" + number + "@brevlada.example"))
                        .toArray(String[]::new));

        assertThat(outcomesOf(rows)).containsOnly("REGISTERED");
        assertThat(jdbc.sql("select ledger from message where ledger = any(:ids) order by arende")
                        .param("ids", rows.toArray(Long[]::new))
                        .query(Long.class)
                        .list())
                .containsExactlyElementsOf(rows);
    }

    @Test
    void theTimeOfEachIsMeasured() {
        Timer handling = meters.get("lyhord.messages.handle").timer();
        // What was handled just before is measured only when it is committed.
        await().atMost(SOON).untilAsserted(() -> assertThat(handling.count()).isEqualTo(handled()));
        long before = handling.count();

        outcomesOf(recordTogether(
                5,
                Letters.swing("eva@brevlada.example", "matt-1@brevlada.example"),
                Letters.swing("fia@brevlada.example", "matt-2@brevlada.example")));

        await().atMost(SOON).untilAsserted(() -> assertThat(handling.count()).isEqualTo(before + 2));
        assertThat(handling.totalTime(TimeUnit.NANOSECONDS)).isPositive();
    }

    private long handled() {
        return jdbc.sql("select count(*) from ledger where outcome <> 'QUARANTINED'")
                .query(Long.class)
                .single();
    }

    private List<Long> recordTogether(int uidValidity, String... mails) {
        return Objects.requireNonNull(transaction.execute(status -> IntStream.range(0, mails.length)
                .mapToObj(uid ->
                        ledger.record(arrival(new MailboxPosition("prov/INBOX", uidValidity, uid + 1L), mails[uid])))
                .map(Recorded::id)
                .toList()));
    }

    private static Arrival arrival(MailboxPosition position, String mail) {
        return new Arrival(
                "hasselby-vallingby",
                Channel.MAIL,
                position,
                Instant.parse("2026-11-20T08:00:00Z"),
                new RawMessage(Letters.asSent(mail)));
    }

    private List<String> outcomesOf(List<Long> rows) {
        return await().atMost(SOON)
                .until(
                        () -> jdbc.sql(
                                        "select outcome from ledger where id = any(:ids) and outcome is not null order by id")
                                .param("ids", rows.toArray(Long[]::new))
                                .query(String.class)
                                .list(),
                        outcomes -> outcomes.size() == rows.size());
    }
}
