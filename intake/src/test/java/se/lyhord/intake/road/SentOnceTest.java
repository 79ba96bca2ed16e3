package se.lyhord.intake.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The mail server has said yes, and the database has trouble just then: the letter is noted as sent, and does not go again. */
class SentOnceTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String CITIZEN = "en-gang@brevlada.example";

    private TownMail town;
    private EmbeddedPostgres database;
    private JdbcClient jdbc;

    @BeforeEach
    void servers() throws IOException {
        town = new TownMail();
        database = EmbeddedPostgres.start();
        jdbc = JdbcClient.create(database.getPostgresDatabase());
    }

    @AfterEach
    void stop() throws IOException {
        database.close();
        town.close();
    }

    @Test
    void whileSomebodyWorksWithTheArendeAndItsLetters() throws Exception {
        try (Gate smtp = new Gate(town.smtpPort());
                ConfigurableApplicationContext lyhord = start(smtp.port());
                Connection desk = database.getPostgresDatabase().getConnection();
                Statement verb = desk.createStatement()) {
            assertThat(lyhord.isRunning()).isTrue();
            smtp.shut();
            town.deliver(Letters.swing(CITIZEN, "en-gang@brevlada.example"));
            await().atMost(SOON).until(() -> count("dispatch") == 1);
            desk.setAutoCommit(false);
            verb.execute("set deadlock_timeout = '1h'");
            verb.execute("select id from arende for no key update");

            smtp.open();
            await().atMost(SOON).until(() -> count("pg_stat_activity where wait_event_type = 'Lock'") == 1);
            verb.execute("update dispatch set body = body");
            desk.commit();

            awaitSentOnce();
        }
    }

    @Test
    void whileTheDatabaseRefuses() throws Exception {
        try (ConfigurableApplicationContext lyhord = start(town.smtpPort())) {
            assertThat(lyhord.isRunning()).isTrue();
            jdbc.sql("create table trouble ()").update();
            jdbc.sql("""
                            create function refuse() returns trigger language plpgsql as $$
                            begin
                                if to_regclass('trouble') is not null then
                                    raise exception 'not now' using errcode = 'deadlock_detected';
                                end if;
                                return new;
                            end $$
                            """).update();
            jdbc.sql("""
                            create trigger refuse before update on dispatch
                            for each row when (new.state = 'SENT') execute function refuse()
                            """).update();
            town.deliver(Letters.swing(CITIZEN, "en-gang@brevlada.example"));
            await().atMost(SOON).until(() -> !town.mailsOf(CITIZEN).isEmpty());

            jdbc.sql("drop table trouble").update();

            awaitSentOnce();
        }
    }

    private void awaitSentOnce() throws Exception {
        await().atMost(SOON).untilAsserted(() -> assertThat(jdbc.sql("select state || ' ' || attempts from dispatch")
                        .query(String.class)
                        .list())
                .containsExactly("SENT 1"));
        assertThat(town.mailsOf(CITIZEN)).hasSize(1);
    }

    private long count(String rows) {
        return jdbc.sql("select count(*) from " + rows).query(Long.class).single();
    }

    private ConfigurableApplicationContext start(int smtpPort) {
        return BotSettings.on(town.imapPort(), smtpPort)
                .with(
                        "spring.datasource.url=jdbc:postgresql://127.0.0.1:" + database.getPort() + "/postgres",
                        "spring.datasource.username=postgres")
                .start();
    }
}
