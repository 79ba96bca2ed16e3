package se.lyhord.intake.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestPropertySource;

/** A mail that speaks of danger, over real IMAP and SMTP, on a Wednesday at ten. */
@RoadTest
@TestPropertySource(properties = "lyhord.remind.interval=1h")
@Import(UrgentAlarmTest.AtWork.class)
class UrgentAlarmTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    @Autowired
    TownMail town;

    /** No configuration by name, or bots in processes of their own would find it too. */
    static class AtWork {
        @Bean
        @Primary
        Clock atWork() {
            return Clock.fixed(Instant.parse("2026-11-25T09:00:00Z"), ZoneOffset.UTC);
        }
    }

    @Test
    void theRegistratorIsCalledAtOnceAndNotWithTheMorningMail() throws Exception {
        town.deliver("""
                From: Asa Oberg <asa@brevlada.example>
                To: synpunkter@hv.example
                Subject: Grannen
                Message-ID: <grannen@brevlada.example>

                Det brinner i trapphuset hos min mamma.
                """);

        MimeMessage larm = await().atMost(SOON)
                .until(() -> town.mailsOf("registrator@hv.example"), mails -> !mails.isEmpty())
                .getFirst();

        assertThat(larm.getSubject()).startsWith("Något måste göras i dag");
        assertThat(SentText.of(larm))
                .contains("Det kan vara akut.")
                .contains("/arende/")
                .doesNotContain("Oberg", "Grannen", "brinner");
    }
}
