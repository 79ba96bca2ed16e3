package se.lyhord.intake.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import se.lyhord.config.routine.people.Role;
import se.lyhord.intake.handle.ReadAgain;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.ledger.LedgerEntries;
import se.lyhord.register.ledger.LedgerEntry;
import se.lyhord.register.redecide.RegisterMessage;
import se.lyhord.register.redecide.Seen;

/** A message that breaks the program each time is tried, set aside and kept whole, while the others go on. */
@RoadTest
@Import(FaultyClassifier.class)
@TestPropertySource(properties = "lyhord.intake.attempts=2")
class PoisonMessageTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    @Autowired
    TownMail town;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    LedgerEntries entries;

    @Autowired
    ReadAgain readAgain;

    @Autowired
    RegisterMessage register;

    @Test
    void isQuarantinedAfterABoundedNumberOfAttemptsAndNeverBlocksTheNext() throws Exception {
        town.deliver("From: dynamit@brevlada.example\nSubject: Gift\nMessage-ID: <dynamit@brevlada.example>\n\n"
                + FaultyClassifier.BREAK + "\n");
        town.deliver(Letters.swing("efter@brevlada.example", "efter-dynamit@brevlada.example"));

        await().atMost(SOON).until(() -> "REGISTERED".equals(outcomeOf("efter-dynamit@brevlada.example")));
        await().atMost(SOON).until(() -> "QUARANTINED".equals(outcomeOf("dynamit@brevlada.example")));
        assertThat(jdbc.sql("select attempts || ' ' || (convert_from(raw, 'UTF8') like '%' || :text || '%')"
                                + " from ledger where message_id = 'dynamit@brevlada.example'")
                        .param("text", FaultyClassifier.BREAK)
                        .query(String.class)
                        .single())
                .isEqualTo("2 true");
        assertThat(jdbc.sql("select count(*) from arende where sender_address = 'dynamit@brevlada.example'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void canBeRegisteredByHandFromItsBytes() throws Exception {
        town.deliver("From: kruka@brevlada.example\nSubject: Krukan\nMessage-ID: <kruka@brevlada.example>\n\n"
                + FaultyClassifier.BREAK + "\n");
        await().atMost(SOON).until(() -> "QUARANTINED".equals(outcomeOf("kruka@brevlada.example")));
        Account karin = new Account("karin", "hasselby-vallingby", "Karin R", Set.of(Role.REGISTRATOR));
        LedgerEntry seen = entries.find(
                        karin.namnd(),
                        jdbc.sql("select id from ledger where message_id = 'kruka@brevlada.example'")
                                .query(Long.class)
                                .single())
                .orElseThrow();

        Arende arende =
                register.register(karin, Seen.of(seen), readAgain.read(seen).message(), "En människa skrev.");

        assertThat(outcomeOf("kruka@brevlada.example")).isEqualTo("REGISTERED");
        assertThat(arende.title()).isEqualTo("Krukan");
        assertThat(arende.sender().address()).isEqualTo("kruka@brevlada.example");
        assertThat(arende.suggestion().kind().abstained()).isTrue();
    }

    private String outcomeOf(String messageId) {
        return jdbc.sql("select coalesce(outcome, '') from ledger where message_id = :id")
                .param("id", messageId)
                .query(String.class)
                .optional()
                .orElse("");
    }
}
