package se.lyhord.intake.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import se.lyhord.classifier.Classifier;
import se.lyhord.classifier.suggest.Classifiers;
import se.lyhord.intake.road.PoisonMessageTest.ClassifierThatOneMessageBreaks;

/** A message that breaks the program each time is tried, set aside and kept whole, while the others go on. */
@RoadTest
@Import(ClassifierThatOneMessageBreaks.class)
@TestPropertySource(properties = "lyhord.intake.attempts=2")
class PoisonMessageTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    @Autowired
    TownMail town;

    @Autowired
    JdbcClient jdbc;

    @Test
    void isQuarantinedAfterABoundedNumberOfAttemptsAndNeverBlocksTheNext() throws Exception {
        town.deliver(
                "From: gift@brevlada.example\nSubject: Gift\nMessage-ID: <gift@brevlada.example>\n\nspräng programmet\n");
        town.deliver(Letters.swing("efter@brevlada.example", "efter@brevlada.example"));

        await().atMost(SOON).until(() -> "REGISTERED".equals(outcomeOf("efter@brevlada.example")));
        await().atMost(SOON)
                .until(() -> jdbc.sql("select count(*) from ledger where outcome = 'QUARANTINED' and attempts = 2")
                                .query(Long.class)
                                .single()
                        == 1);
        assertThat(jdbc.sql(
                                "select count(*) from ledger where outcome = 'QUARANTINED' and convert_from(raw, 'UTF8') like '%spräng programmet%'")
                        .query(Long.class)
                        .single())
                .isOne();
        assertThat(jdbc.sql("select count(*) from arende").query(Long.class).single())
                .isOne();
    }

    private String outcomeOf(String messageId) {
        return jdbc.sql("select coalesce(outcome, '') from ledger where message_id = :id")
                .param("id", messageId)
                .query(String.class)
                .optional()
                .orElse("");
    }

    @TestConfiguration
    static class ClassifierThatOneMessageBreaks {
        @Bean
        @Primary
        Classifier breakable() {
            Classifier real = Classifiers.builtIn();
            return (subject, text) -> {
                if (text.contains("spräng")) {
                    throw new IllegalStateException("Broken by this message");
                }
                return real.suggest(subject, text);
            };
        }
    }
}
