package se.lyhord.intake.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import se.lyhord.register.ledger.Arrival;
import se.lyhord.register.ledger.Channel;
import se.lyhord.register.ledger.Ledger;
import se.lyhord.register.ledger.LedgerFilter;
import se.lyhord.register.ledger.LedgerOrder;
import se.lyhord.register.ledger.LedgerPages;
import se.lyhord.register.ledger.LedgerRow;
import se.lyhord.register.ledger.LedgerSearch;
import se.lyhord.register.ledger.MailboxPosition;
import se.lyhord.register.ledger.RawMessage;

/** Mail as bad as it comes: each gets a clear outcome, and the mail after it is handled. */
@RoadTest
@TestPropertySource(properties = "lyhord.mailbox.largest=80MB")
@DirtiesContext // So that the largest mails do not stay in memory.
class BadMailTest {
    @Autowired
    TownMail town;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Ledger ledger;

    @Autowired
    LedgerPages pages;

    @Autowired
    LedgerSearch search;

    @AfterEach
    void theNextMailIsHandled() throws Exception {
        send(Letters.swing("next@brevlada.example", "next-" + System.nanoTime() + "@brevlada.example"));

        assertThat(lastOutcome()).isIn("REGISTERED", "FOLLOW_UP");
    }

    @Test
    void anEmptyMailIsRegisteredAndLeftToAPerson() throws Exception {
        send(new byte[0]);

        assertThat(lastOutcome()).isEqualTo("REGISTERED");
        assertThat(lettersOfLastArende()).isZero();
    }

    @Test
    void aMailWithoutSenderIsRegisteredWithoutBekraftelse() throws Exception {
        send("Subject: Lampan\n\nLampan vid porten är trasig.\n");

        assertThat(lastOutcome()).isEqualTo("REGISTERED");
        assertThat(lettersOfLastArende()).isZero();
    }

    @Test
    void garbageIsRegistered() throws Exception {
        byte[] garbage = new byte[20_000];
        new Random(7).nextBytes(garbage);

        send(garbage);

        assertThat(lastOutcome()).isEqualTo("REGISTERED");
    }

    @Test
    void anAttachmentOfSixtyMegabytesIsRegisteredAndAcknowledged() throws Exception {
        String film = Base64.getMimeEncoder().encodeToString(new byte[44 * 1024 * 1024]);
        send("""
                From: stor@brevlada.example
                To: synpunkter@hv.example
                Subject: Film av gungan
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=gr

                --gr
                Content-Type: text/plain; charset=utf-8

                Se filmen.
                --gr
                Content-Type: video/mp4; name=film.mp4
                Content-Transfer-Encoding: base64

                %s
                --gr--
                """.formatted(film));

        assertThat(lastOutcome()).isEqualTo("REGISTERED");
        assertThat(lettersOfLastArende()).isOne();
        assertThat(jdbc.sql("select size from attachment order by message desc limit 1")
                        .query(Long.class)
                        .single())
                .isEqualTo(44L * 1024 * 1024);
    }

    @Test
    void threeThousandNestedPartsAreRegistered() throws Exception {
        StringBuilder mail = new StringBuilder("From: djup@brevlada.example\nSubject: Djup\nMIME-Version: 1.0\n");
        for (int depth = 0; depth < 3_000; depth++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(depth)
                    .append("\n\n--b")
                    .append(depth)
                    .append('\n');
        }
        mail.append("Content-Type: text/plain\n\nInnerst.\n");

        long id = record(1, mail.toString());
        await().atMost(Duration.ofSeconds(60))
                .until(() -> count("id = " + id + " and outcome in ('REGISTERED', 'QUARANTINED')") == 1);
    }

    @Test
    void scriptsInHtmlAreNotKept() throws Exception {
        send("""
                From: ond@brevlada.example
                Subject: Hej
                MIME-Version: 1.0
                Content-Type: text/html; charset=utf-8

                <p>Maten var kall.</p><script>alert(1)</script><img src="http://spy.example/x.gif" onerror="alert(2)">
                """);
        String html = jdbc.sql("select html from message order by id desc limit 1")
                .query(String.class)
                .single();
        assertThat(html)
                .contains("Maten var kall")
                .doesNotContain("script")
                .doesNotContain("onerror")
                .doesNotContain("spy.example");
    }

    @Test
    void aMailLargerThanAllowedIsQuarantinedAndLiesWhereTheLedgerSays() throws Exception {
        await().atMost(Duration.ofSeconds(90)).until(() -> town.inboxSize() == 0);
        int received = town.receivedSize();
        send("From: Jätte <jatte@brevlada.example>\nSubject: =?utf-8?Q?F=C3=B6r_stor?=\n\n"
                + "x".repeat(81 * 1024 * 1024) + "\n");

        assertThat(lastOutcome()).isEqualTo("QUARANTINED");
        await().atMost(Duration.ofSeconds(90)).until(() -> town.receivedSize() == received + 1);
        assertThat(jdbc.sql("select outcome_reason from ledger order by id desc limit 1")
                        .query(String.class)
                        .single())
                .contains("Brevet är 81 MB, större än 80 MB", "mapp ”Mottaget”");
        long id = jdbc.sql("select max(id) from ledger").query(Long.class).single();
        assertThat(pages.find("hasselby-vallingby", id)).get().satisfies(row -> {
            assertThat(row.isHeaderOnly()).isTrue();
            assertThat(row.sender()).isEqualTo("jatte@brevlada.example");
            assertThat(row.subject()).isEqualTo("För stor");
        });
        assertThat(found("för stor")).containsExactly(id);
        assertThat(found("jatte@brevlada.example")).containsExactly(id);
    }

    @Test
    void aHeaderThatIsMeantToBreakTheLedgerIsRegistered() throws Exception {
        StringBuilder endless = new StringBuilder();
        new Random(11).ints(1_000_000, 'a', 'z' + 1).forEach(endless::appendCodePoint);

        long id = record(
                2,
                "From: " + endless + "\nMessage-ID: " + endless + "\nSubject: \u202E\0Lampan" + endless
                        + "\n\nLampan är trasig.\n");

        await().atMost(Duration.ofSeconds(60))
                .until(() -> count("id = " + id + " and outcome = 'REGISTERED' and subject like 'Lampan%'") == 1);
    }

    private List<Long> found(String words) {
        return search
                .page(
                        "hasselby-vallingby",
                        new LedgerFilter(words, LedgerFilter.Kind.QUARANTINED, null, null, null),
                        LedgerOrder.NEWEST_FIRST,
                        null,
                        10)
                .stream()
                .map(LedgerRow::id)
                .toList();
    }

    /** Straight into the ledger: the test's own mail server needs minutes to move such a mail, or does not take it. */
    private long record(long uid, String mail) {
        return ledger.record(new Arrival(
                        "hasselby-vallingby",
                        Channel.MAIL,
                        new MailboxPosition("test", 1, uid),
                        Instant.parse("2026-11-20T08:00:00Z"),
                        new RawMessage(mail.getBytes(StandardCharsets.UTF_8))))
                .id();
    }

    private void send(String mail) throws Exception {
        send(Letters.asSent(mail));
    }

    private void send(byte[] mail) throws Exception {
        long before = count("true");
        town.deliver(mail);
        await().atMost(Duration.ofSeconds(90))
                .until(() -> count("true") == before + 1 && count("outcome is null") == 0);
    }

    private long count(String which) {
        return jdbc.sql("select count(*) from ledger where " + which)
                .query(Long.class)
                .single();
    }

    private String lastOutcome() {
        return jdbc.sql("select outcome from ledger order by id desc limit 1")
                .query(String.class)
                .single();
    }

    private long lettersOfLastArende() {
        return jdbc.sql("select count(*) from dispatch where arende = (select max(id) from arende)")
                .query(Long.class)
                .single();
    }
}
