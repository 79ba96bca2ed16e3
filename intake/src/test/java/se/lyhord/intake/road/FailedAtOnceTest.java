package se.lyhord.intake.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A message that is tried once and fails stands in the ledger with whose it is and what it is about. */
@RoadTest
@Import(FaultyClassifier.class)
@TestPropertySource(properties = "lyhord.intake.attempts=1")
class FailedAtOnceTest {
    @Autowired
    TownMail town;

    @Autowired
    JdbcClient jdbc;

    @Test
    void isQuarantinedUnderItsSenderAndSubject() throws Exception {
        town.deliver(
                "From: ensam@brevlada.example\nSubject: =?utf-8?Q?L=C3=A5st?=\n\n" + FaultyClassifier.BREAK + "\n");

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(
                        jdbc.sql("select sender || ', ' || subject || ', ' || attempts from ledger"
                                        + " where outcome = 'QUARANTINED'")
                                .query(String.class)
                                .list())
                .containsExactly("ensam@brevlada.example, Låst, 1"));
    }
}
