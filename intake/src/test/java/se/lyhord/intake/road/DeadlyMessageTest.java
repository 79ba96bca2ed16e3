package se.lyhord.intake.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A message that ends the process each time it is read is quarantined, and takes none of those beside it along. */
class DeadlyMessageTest {
    private static final int BEFORE = 3;
    private static final int AFTER = 40;

    @TempDir
    Path home;

    @Test
    void onlyTheDeadlyOneIsQuarantined() throws Exception {
        try (TownMail town = new TownMail()) {
            deliver(town, 1, BEFORE);
            town.deliver("From: gift@brevlada.example\nSubject: Gift\n\n" + MortalIntake.DEADLY + "\n");
            deliver(town, BEFORE + 1, BEFORE + AFTER);

            dies(town);
            dies(town);

            try (IntakeProcess survivor = start(town)) {
                survivor.awaitReady();
                await().atMost(Duration.ofMinutes(2)).until(() -> town.inboxSize() == 0);
                survivor.awaitRest();
                assertThat(survivor.ask("select count(*) from ledger where outcome = 'QUARANTINED' and attempts = 3"))
                        .isOne();
                assertThat(survivor.ask("select count(*) from ledger where outcome = 'REGISTERED'"))
                        .isEqualTo(BEFORE + AFTER);
                assertThat(survivor.ask("select count(*) from arende")).isEqualTo(BEFORE + AFTER);
            }
        }
    }

    private void dies(TownMail town) throws Exception {
        try (IntakeProcess process = start(town)) {
            assertThat(process.awaitDeath()).isEqualTo(MortalIntake.EXIT);
        }
    }

    private IntakeProcess start(TownMail town) throws Exception {
        return IntakeProcess.start(MortalIntake.class, home, town.settings().with("lyhord.intake.deaths=2"));
    }

    private static void deliver(TownMail town, int first, int last) throws Exception {
        for (int number = first; number <= last; number++) {
            town.deliver(
                    Letters.swing("medborgare" + number + "@brevlada.example", "mail-" + number + "@brevlada.example"));
        }
    }
}
