package se.lyhord.intake.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.lyhord.intake.server.Dovecot;

/** Kills the process at random moments, with its mail in a real Dovecot, and proves that nothing is lost and nothing doubled. */
class KilledIntakeTest {
    private static final Logger LOG = LoggerFactory.getLogger(KilledIntakeTest.class);
    private static final int KILLS = Integer.getInteger("lyhord.kills", 2);
    private static final int MAILS_A_ROUND = 15;

    @TempDir
    Path home;

    @TempDir
    Path server;

    @Test
    void everyMailIsInTheLedgerOnceAndEveryArendeHasOneBekraftelse() throws Exception {
        Dovecot.assumeHere();
        Random moments = new Random(20261122);
        int sent = 0;
        try (TownMail town = new TownMail();
                Dovecot dovecot = Dovecot.start(server, Dovecot.BY_PASSWORD)) {
            BotSettings settings =
                    BotSettings.on(dovecot.port(), town.smtpPort()).with("lyhord.mailbox.folder=INBOX");
            for (int round = 1; round <= KILLS; round++) {
                try (IntakeProcess process = IntakeProcess.start(home, settings)) {
                    process.awaitReady();
                    for (int mail = 0; mail < MAILS_A_ROUND; mail++) {
                        sent++;
                        dovecot.deliver(TownMail.BREVLADA, mail(sent));
                    }
                    await().dontCatchUncaughtExceptions()
                            .pollDelay(Duration.ofMillis(moments.nextInt(1500)))
                            .until(() -> true);
                    process.kill();
                }
            }
            try (IntakeProcess survivor = IntakeProcess.start(home, settings)) {
                survivor.awaitReady();
                await().dontCatchUncaughtExceptions()
                        .atMost(Duration.ofMinutes(2))
                        .until(() -> dovecot.count(TownMail.BREVLADA, "") == 0);
                survivor.awaitRest();
                KillTally tally = tally(survivor, town, sent);
                LOG.info("{}", tally);
                Files.writeString(Path.of("target", "kills.md"), tally.asTable());

                assertThat(tally.lost()).isZero();
                assertThat(tally.recordedTwice()).isZero();
                assertThat(tally.doubledArenden()).isZero();
                assertThat(tally.doubledBekraftelser()).isZero();
                assertThat(tally.withoutBekraftelse()).isZero();
            }
        }
    }

    private static byte[] mail(int number) {
        return Letters.asSent(
                Letters.swing("citizen" + number + "@brevlada.example", "mail-" + number + "@brevlada.example"));
    }

    /** A process that died between the mail server's yes and its own commit may have sent a letter twice, but then it is the same letter. */
    private static KillTally tally(IntakeProcess survivor, TownMail town, int sent) throws Exception {
        List<List<String>> letters = IntStream.rangeClosed(1, sent)
                .mapToObj(number -> messageIds(town.mailsOf("citizen" + number + "@brevlada.example")))
                .toList();
        return new KillTally(
                KILLS,
                sent,
                sent - survivor.ask("select count(distinct message_id) from ledger"),
                survivor.ask("select count(*) - count(distinct message_id) from ledger"),
                survivor.ask("select count(*) from arende") - sent,
                letters.stream()
                        .filter(ids -> ids.stream().distinct().count() > 1)
                        .count(),
                letters.stream().filter(List::isEmpty).count(),
                letters.stream()
                        .filter(ids -> ids.size() > 1 && ids.stream().distinct().count() == 1)
                        .count());
    }

    private static List<String> messageIds(List<MimeMessage> mails) {
        return mails.stream().map(KilledIntakeTest::messageId).toList();
    }

    private static String messageId(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
