package se.lyhord.intake.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import se.lyhord.config.deadline.Duty;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.config.routine.people.Role;
import se.lyhord.intake.server.Postfix;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.ArendePage;
import se.lyhord.register.arende.ArendePages;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.arende.Inbox;
import se.lyhord.register.arende.InboxRow;
import se.lyhord.register.dispatch.DispatchState;
import se.lyhord.register.event.FristEvent.FristMoved;
import se.lyhord.register.routine.RoutineInForce;
import se.lyhord.register.verb.ConfirmArende;
import se.lyhord.register.verb.DelayAnswer;

/** A notice of delay that a real Postfix says no to, for good. */
class RefusedDelayTest {
    private static final Duration SOON = Duration.ofSeconds(90);
    private static final Account KARIN =
            new Account("karin", "hasselby-vallingby", "Karin R", Set.of(Role.REGISTRATOR));

    @TempDir
    Path home;

    private TownMail town;
    private Postfix postfix;

    @BeforeEach
    void servers() throws IOException {
        Postfix.assumeHere();
        town = new TownMail();
        postfix = Postfix.start(Files.createDirectory(home.resolve("postfix")), List.of("brev@brevlada.example"));
    }

    @AfterEach
    void stop() throws IOException {
        if (postfix != null) {
            postfix.close();
            town.close();
        }
    }

    @Test
    void promisesNothingAndTheOldDayHoldsAtOnce() throws Exception {
        try (ConfigurableApplicationContext lyhord = start()) {
            town.deliver(Letters.swing("svarar-550-5-1-1@brevlada.example", "nej@brevlada.example"));
            long id = await().atMost(SOON)
                    .until(() -> incoming(lyhord), rows -> !rows.isEmpty())
                    .getFirst()
                    .id();
            Instant due = lyhord.getBean(ConfirmArende.class)
                    .confirmAndRoute(KARIN, id, new Confirmation("klagomal", "utforande", "stadsmiljo", List.of()))
                    .answerDue();

            lyhord.getBean(DelayAnswer.class)
                    .tell(
                            KARIN,
                            id,
                            "Den som vet är sjuk.",
                            RoutineInForce.arrivalDate(due).plusDays(10));

            ArendePage page = await().atMost(SOON)
                    .until(() -> page(lyhord, id), now -> stateOfNotice(now) == DispatchState.FAILED);
            assertThat(page.arende().answerDue()).isEqualTo(due);
            assertThat(page.events())
                    .extracting(entry -> entry.event())
                    .filteredOn(FristMoved.class::isInstance)
                    .map(FristMoved.class::cast)
                    .filteredOn(moved -> moved.duty() == Duty.SVAR)
                    .last()
                    .extracting(FristMoved::to)
                    .isEqualTo(due);
        }
    }

    private static DispatchState stateOfNotice(ArendePage page) {
        return page.letters().stream()
                .filter(letter -> letter.letter().kind() == Brevslag.DROJSMAL)
                .findFirst()
                .orElseThrow()
                .state();
    }

    private static List<InboxRow> incoming(ConfigurableApplicationContext lyhord) {
        return lyhord.getBean(Inbox.class).page(KARIN.namnd(), ArendeStatus.INKOMMET, 0, 10);
    }

    private static ArendePage page(ConfigurableApplicationContext lyhord, long id) {
        return lyhord.getBean(ArendePages.class).page(KARIN.namnd(), id).orElseThrow();
    }

    private ConfigurableApplicationContext start() {
        return BotSettings.on(town.imapPort(), postfix.port())
                .with("lyhord.data=" + home.resolve("data"))
                .start();
    }
}
