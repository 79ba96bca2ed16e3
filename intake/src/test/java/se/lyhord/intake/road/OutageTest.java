package se.lyhord.intake.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.lyhord.register.database.StartRefusedException;

/** A server that the bot needs is away and comes back: nothing is lost, and nobody has to restart anything. */
class OutageTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    private TownMail town;
    private EmbeddedPostgres database;
    private Gate imap;
    private Gate smtp;
    private Gate postgres;
    private JdbcClient jdbc;

    @BeforeEach
    void servers() throws IOException {
        town = new TownMail();
        database = EmbeddedPostgres.start();
        jdbc = JdbcClient.create(database.getPostgresDatabase());
        imap = new Gate(town.imapPort());
        smtp = new Gate(town.smtpPort());
        postgres = new Gate(database.getPort());
    }

    @AfterEach
    void stop() throws IOException {
        imap.close();
        smtp.close();
        postgres.close();
        database.close();
        town.close();
    }

    @Test
    void theMailboxIsAway() throws Exception {
        try (ConfigurableApplicationContext lyhord = start()) {
            assertThat(lyhord.isRunning()).isTrue();
            awaitBekraftelse("fore");

            imap.shut();
            town.deliver(Letters.swing("under@brevlada.example", "under@brevlada.example"));
            awaitHealth(lyhord, "mailboxes", Status.DOWN);
            imap.open();

            awaitBekraftelseOf("under");
            awaitHealth(lyhord, "mailboxes", Status.UP);
        }
    }

    @Test
    void thePasswordIsWrongUntilItIsMended() throws Exception {
        town.deliver(Letters.swing("losen@brevlada.example", "losen@brevlada.example"));
        try (ConfigurableApplicationContext lyhord = start("lyhord.mailbox.password=fel")) {
            await().during(Duration.ofSeconds(2)).atMost(SOON).until(lyhord::isRunning);
            assertThat(count("ledger")).isZero();
        }

        try (ConfigurableApplicationContext lyhord = start()) {
            assertThat(lyhord.isRunning()).isTrue();
            awaitBekraftelseOf("losen");
        }
    }

    @Test
    void theMailServerTakesNoLetters() throws Exception {
        try (ConfigurableApplicationContext lyhord = start()) {
            assertThat(lyhord.isRunning()).isTrue();
            smtp.shut();
            town.deliver(Letters.swing("tyst@brevlada.example", "tyst@brevlada.example"));
            await().atMost(SOON)
                    .until(() -> jdbc.sql("select exists (select from dispatch where last_error is not null)")
                            .query(Boolean.class)
                            .single());
            awaitHealth(lyhord, "sending", Status.DOWN);
            assertThat(jdbc.sql("select attempts from dispatch")
                            .query(Integer.class)
                            .single())
                    .isLessThanOrEqualTo(1);

            smtp.open();

            awaitBekraftelseOf("tyst");
            awaitHealth(lyhord, "sending", Status.UP);
            assertThat(town.mailsOf("tyst@brevlada.example")).hasSize(1);
        }
    }

    @Test
    void theDatabaseIsAway() throws Exception {
        try (ConfigurableApplicationContext lyhord = start()) {
            assertThat(lyhord.isRunning()).isTrue();
            awaitBekraftelse("fore");

            postgres.shut();
            town.deliver(Letters.swing("utan@brevlada.example", "utan@brevlada.example"));
            await().during(Duration.ofSeconds(3)).atMost(SOON).until(() -> town.inboxSize() == 1);
            postgres.open();

            awaitBekraftelseOf("utan");
            assertThat(count("ledger")).isEqualTo(2);
        }
    }

    @Test
    void aDatabaseOfOnesOwnWithoutMailboxIsRefused() {
        assertThatThrownBy(() -> SpringApplication.run(
                        IntakeAlone.class,
                        "--spring.datasource.url=" + database.getJdbcUrl("postgres", "postgres"),
                        "--server.port=0"))
                .hasRootCauseInstanceOf(StartRefusedException.class)
                .rootCause()
                .hasMessageContaining("lyhord.mailbox.host");
        assertThat(jdbc.sql("select count(*) from account").query(Long.class).single())
                .isZero();
    }

    @Test
    void aPaceAtWhichNothingWouldBeSentIsRefused() {
        assertThatThrownBy(() -> start("lyhord.sending.per-minute=0"))
                .hasRootCauseInstanceOf(StartRefusedException.class)
                .rootCause()
                .hasMessageContaining("per-minute");
    }

    private void awaitBekraftelse(String name) throws Exception {
        town.deliver(Letters.swing(name + "@brevlada.example", name + "@brevlada.example"));
        awaitBekraftelseOf(name);
    }

    private void awaitBekraftelseOf(String name) {
        await().atMost(SOON)
                .until(() -> !town.mailsOf(name + "@brevlada.example").isEmpty());
    }

    /** Within a minute, whichever server it is. */
    private static void awaitHealth(ConfigurableApplicationContext lyhord, String part, Status status) {
        HealthEndpoint health = lyhord.getBean(HealthEndpoint.class);
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(health.healthForPath(part))
                .isNotNull()
                .satisfies(described -> assertThat(described.getStatus()).isEqualTo(status)));
        assertThat(health.healthForPath("liveness")).isNotNull().satisfies(alive -> assertThat(alive.getStatus())
                .isEqualTo(Status.UP));
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private ConfigurableApplicationContext start(String... more) {
        return BotSettings.on(imap.port(), smtp.port())
                .takingOverSoon()
                .with(
                        "spring.datasource.url=jdbc:postgresql://127.0.0.1:" + postgres.port() + "/postgres",
                        "spring.datasource.username=postgres",
                        "spring.datasource.hikari.connection-timeout=2000")
                .with(more)
                .start();
    }
}
