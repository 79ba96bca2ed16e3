package se.lyhord.intake.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the process at random moments and proves that nothing is lost and nothing doubled. */
class KilledIntakeTest {
    private static final int KILLS = Integer.getInteger("lyhord.kills", 3);
    private static final int MAILS_A_ROUND = 15;

    @TempDir
    Path home;

    @Test
    void everyMailIsInTheLedgerOnceAndEveryArendeHasOneBekraftelse() throws Exception {
        Random moments = new Random(20261122);
        int sent = 0;
        try (TownMail town = new TownMail()) {
            for (int round = 1; round <= KILLS; round++) {
                try (IntakeProcess process = IntakeProcess.start(home, town)) {
                    process.awaitReady();
                    for (int mail = 0; mail < MAILS_A_ROUND; mail++) {
                        sent++;
                        town.deliver(Letters.swing(
                                "citizen" + sent + "@brevlada.example", "mail-" + sent + "@brevlada.example"));
                    }
                    await().pollDelay(Duration.ofMillis(moments.nextInt(1500))).until(() -> true);
                    process.kill();
                }
            }
            try (IntakeProcess survivor = IntakeProcess.start(home, town)) {
                survivor.awaitReady();
                await().atMost(Duration.ofMinutes(2)).until(() -> town.inboxSize() == 0);
                survivor.awaitRest();

                assertThat(survivor.ask("select count(*) from ledger")).isEqualTo(sent);
                assertThat(survivor.ask("select count(distinct message_id) from ledger"))
                        .isEqualTo(sent);
                assertThat(survivor.ask("select count(*) from arende")).isEqualTo(sent);
                assertThat(survivor.ask("select count(*) from dispatch where kind = 'BEKRAFTELSE' and state = 'SENT'"))
                        .isEqualTo(sent);
            }
            eachCitizenHasOneBekraftelse(town, sent);
        }
    }

    /** A process that died between the mail server's yes and its own commit may have sent a letter twice, but then it is the same letter. */
    private static void eachCitizenHasOneBekraftelse(TownMail town, int sent) {
        assertThat(IntStream.rangeClosed(1, sent)
                        .mapToObj(number -> town.mailsOf("citizen" + number + "@brevlada.example")))
                .allSatisfy(mails -> assertThat(messageIds(mails)).hasSize(1));
    }

    private static List<String> messageIds(List<MimeMessage> mails) {
        return mails.stream().map(KilledIntakeTest::messageId).distinct().toList();
    }

    private static String messageId(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
