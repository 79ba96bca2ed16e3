package se.lyhord.intake.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Machines that answer each other over real IMAP and SMTP come to rest after one letter each. */
class LoopTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(4);
    private static final String NEIGHBOUR = "synpunkter@grannen.example";

    private static TownMail town;
    private static EmbeddedPostgres database;
    private static EmbeddedPostgres neighboursDatabase;
    private static ConfigurableApplicationContext lyhord;
    private static ConfigurableApplicationContext neighbour;
    private static JdbcClient jdbc;

    @BeforeAll
    static void twoAuthorities() throws IOException {
        town = new TownMail();
        town.open(NEIGHBOUR);
        database = EmbeddedPostgres.start();
        neighboursDatabase = EmbeddedPostgres.start();
        lyhord = start(TownMail.BREVLADA, database);
        neighbour = start(NEIGHBOUR, neighboursDatabase);
        jdbc = JdbcClient.create(database.getPostgresDatabase());
    }

    @AfterAll
    static void stop() throws IOException {
        neighbour.close();
        lyhord.close();
        neighboursDatabase.close();
        database.close();
        town.close();
    }

    @Test
    void anotherLyhord() throws Exception {
        town.deliver(Letters.swing(NEIGHBOUR, "fran-grannen@grannen.example"));

        JdbcClient neighbours = JdbcClient.create(neighboursDatabase.getPostgresDatabase());
        await().during(LONG_ENOUGH).atMost(SOON).until(() -> neighbours
                .sql("select coalesce(outcome, '') from ledger")
                .query(String.class)
                .list()
                .equals(List.of("AUTOMATIC")));
        assertThat(neighbours
                        .sql("select count(*) from dispatch")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void anAnsweringMachineThatShowsNoSign() throws Exception {
        try (AnsweringMachine machine = new AnsweringMachine(
                town,
                "kundtjanst@foretag.example",
                letter -> plain(
                        "kundtjanst@foretag.example", "Hej från kundtjänst " + UUID.randomUUID(), "Vi ringer dig."))) {
            town.deliver(plain("kundtjanst@foretag.example", "Fråga", "Hur anmäler man ett hål i vägen?"));

            awaitRestAfter("kundtjanst@foretag.example", 1);
            assertThat(machine.answers()).isEqualTo(1);
            assertThat(jdbc.sql(
                                    "select reason from dispatch where recipient = 'kundtjanst@foretag.example' and state = 'MANUAL'")
                            .query(String.class)
                            .list())
                    .singleElement()
                    .asString()
                    .contains("svarsmaskin");
        }
    }

    @Test
    void anAnsweringMachineThatWritesFromANewAddressEachTime() throws Exception {
        try (AnsweringMachine machine = new AnsweringMachine(
                town,
                "support@foretag.example",
                letter ->
                        plain("support+" + UUID.randomUUID() + "@foretag.example", "Ditt ärende", "Vi ringer dig."))) {
            town.deliver(plain("support@foretag.example", "Fråga", "Hur anmäler man ett hål i asfalten?"));

            awaitRestAfter("support@foretag.example", 1);
            assertThat(machine.answers()).isEqualTo(1);
        }
    }

    @Test
    void anAnsweringMachineThatQuotesOurLetter() throws Exception {
        try (AnsweringMachine machine = new AnsweringMachine(
                town,
                "info@bolag.example",
                letter -> plain("svar-" + UUID.randomUUID() + "@annatbolag.example", "Tack", "Du skrev:\n" + letter))) {
            town.deliver(plain("info@bolag.example", "Fråga", "Hur anmäler man en trasig bänk?"));

            awaitRestAfter("info@bolag.example", 1);
            assertThat(machine.answers()).isEqualTo(1);
            assertThat(jdbc.sql("select outcome from ledger where sender like 'svar-%@annatbolag.example'")
                            .query(String.class)
                            .list())
                    .containsExactly("FOLLOW_UP");
        }
    }

    @Test
    void aMailingListThatShowsNoSignAndWantsTheAnswers() throws Exception {
        try (AnsweringMachine list = new AnsweringMachine(
                town,
                "lista@forening.example",
                letter -> plain("lista@forening.example", "[lista] Vidarebefordrat " + UUID.randomUUID(), letter))) {
            town.deliver(plain("medlem@brevlada.example", "[lista] Belysningen", "Det är mörkt vid slussen.")
                    .replace("\nTo:", "\nReply-To: lista@forening.example\nTo:"));

            awaitRestAfter("lista@forening.example", 1);
            assertThat(list.answers()).isEqualTo(1);
        }
    }

    @Test
    void aMailingListThatSaysWhatItIsGetsNoLetterAtAll() throws Exception {
        town.deliver(plain("medlem@brevlada.example", "[lista] Årsmöte", "Välkomna!")
                .replace("\nTo:", "\nList-Id: <lista.forening.example>\nTo:"));

        await().atMost(SOON)
                .until(() -> jdbc.sql(
                                        "select count(*) from ledger where subject = '[lista] Årsmöte' and outcome = 'AUTOMATIC'")
                                .query(Long.class)
                                .single()
                        == 1);
    }

    private static void awaitRestAfter(String address, int letters) {
        await().atMost(SOON).until(() -> !town.mailsOf(address).isEmpty());
        await().during(LONG_ENOUGH)
                .atMost(SOON)
                .until(() -> town.mailsOf(address).size() == letters && waiting() == 0);
    }

    private static long waiting() {
        return jdbc.sql("select (select count(*) from ledger where outcome is null)"
                        + " + (select count(*) from dispatch where state in ('PLANNED', 'SENDING'))")
                .query(Long.class)
                .single();
    }

    private static String plain(String from, String subject, String text) {
        return "From: " + from + "\nTo: " + TownMail.BREVLADA + "\nSubject: " + subject + "\nMessage-ID: <"
                + UUID.randomUUID() + "@nagonstans.example>\nContent-Type: text/plain; charset=utf-8\n"
                + "Content-Transfer-Encoding: 8bit\n\n" + text + "\n";
    }

    private static ConfigurableApplicationContext start(String address, EmbeddedPostgres database) {
        return town.settings()
                .with(
                        "lyhord.mailbox.user=" + address,
                        "lyhord.mailbox.poll=1s",
                        "lyhord.intake.address=" + address,
                        "lyhord.acknowledge.per-domain=250",
                        "spring.datasource.url=" + database.getJdbcUrl("postgres", "postgres"))
                .start();
    }
}
