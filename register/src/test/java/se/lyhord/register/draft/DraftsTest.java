package se.lyhord.register.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.config.routine.people.Role;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.Samples;
import se.lyhord.register.TurnableClock;
import se.lyhord.register.access.Account;
import se.lyhord.register.ledger.Ledger;
import se.lyhord.register.opening.OpenArende;

@RegisterTest
class DraftsTest {
    private static final Account ASA =
            new Account("asa", Samples.KARIN.namnd(), "Åsa Registrator", Set.of(Role.REGISTRATOR));
    private static final Account CHEF =
            new Account("chefen", Samples.KARIN.namnd(), "Chefen", Set.of(Role.CHEF), Set.of("hemtjanst"), null);

    @Autowired
    Drafts drafts;

    @Autowired
    Ledger ledger;

    @Autowired
    OpenArende openArende;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TurnableClock clock;

    @AfterEach
    void backToFriday() {
        clock.turnTo(Samples.FRIDAY_MORNING);
    }

    @Test
    void keepsWhatWasWrittenLast() {
        long id = open();
        Draft begun = save(id, null, "Vi");

        save(id, begun, "Vi lagar den.");

        assertThat(drafts.own(Samples.KARIN, Topic.arende(id), "Svara"))
                .singleElement()
                .satisfies(draft -> assertThat(draft.fields()).containsExactly(Map.entry("svar", "Vi lagar den.")));
    }

    @Test
    void keepsBothWhenTwoWindowsWriteTheSame() {
        long id = open();
        Draft begun = save(id, null, "Vi");
        save(id, begun, "Vi lagar den.");

        save(id, begun, "Vi kan inte laga den.");

        assertThat(drafts.own(Samples.KARIN, Topic.arende(id), "Svara"))
                .extracting(draft -> draft.fields().get("svar"))
                .containsExactlyInAnyOrder("Vi lagar den.", "Vi kan inte laga den.");
    }

    @Test
    void tellsAColleagueThatSomebodyWritesButNotWhat() {
        long id = open();
        save(id, null, "Vi lagar den.");

        assertThat(drafts.inSight(ASA, Topic.arende(id)))
                .singleElement()
                .isEqualTo(new DraftInSight("karin", "Svara", false, Samples.FRIDAY_MORNING, Samples.FRIDAY_MORNING));
        assertThat(drafts.own(ASA, Topic.arende(id), "Svara")).isEmpty();
    }

    @Test
    void hidesEverythingFromWhoeverMayNotReadTheArende() {
        long id = open();
        save(id, null, "Vi lagar den.");

        assertThat(drafts.inSight(CHEF, Topic.arende(id))).isEmpty();
        assertThat(drafts.save(CHEF, Topic.arende(id), "Svara", null, 0, Map.of("svar", "Nej.")))
                .isEmpty();
    }

    @Test
    void keepsApartWhatIsWrittenAboutAMessageAndAboutAnArende() {
        long message = ledger.record(Samples.mail()).id();
        drafts.save(Samples.KARIN, Topic.message(message), "Avför", null, 0, Map.of("skal", "Reklam."));

        assertThat(drafts.own(Samples.KARIN, Topic.message(message), "Avför")).hasSize(1);
        assertThat(drafts.own(Samples.KARIN, Topic.arende(message), "Avför")).isEmpty();
        assertThat(drafts.own(Samples.KARIN, Topic.letter(message), "Avför")).isEmpty();
    }

    @Test
    void hidesAMessageFromWhoeverDoesNotWorkAtTheDesk() {
        long message = ledger.record(Samples.mail()).id();
        drafts.save(Samples.KARIN, Topic.message(message), "Avför", null, 0, Map.of("skal", "Reklam."));

        assertThat(drafts.inSight(ASA, Topic.message(message))).hasSize(1);
        assertThat(drafts.inSight(CHEF, Topic.message(message))).isEmpty();
        assertThat(drafts.save(CHEF, Topic.message(message), "Avför", null, 0, Map.of("skal", "Nej.")))
                .isEmpty();
    }

    @Test
    void keepsNothingAboutALetterOrAQuestionThatWaitsForNobody() {
        assertThat(drafts.save(Samples.KARIN, Topic.letter(0), "Ställ in", null, 0, Map.of("skal", "Fel.")))
                .isEmpty();
        assertThat(drafts.save(Samples.KARIN, Topic.question(0), "Svara", null, 0, Map.of("svar", "Ja.")))
                .isEmpty();
    }

    @Test
    void keepsForEachOneselfWhatIsBeingTold() {
        drafts.save(Samples.KARIN, Topic.TOLD, "Registrera", null, 0, Map.of("text", "Gungan är sönder."));

        assertThat(drafts.own(Samples.KARIN, Topic.TOLD, "Registrera")).hasSize(1);
        assertThat(drafts.own(ASA, Topic.TOLD, "Registrera")).isEmpty();
    }

    @Test
    void forgetsWhatIsDone() {
        long id = open();
        save(id, null, "Vi lagar den.");

        drafts.forget(Samples.KARIN, Topic.arende(id), "Svara");

        assertThat(drafts.inSight(Samples.KARIN, Topic.arende(id))).isEmpty();
    }

    @Test
    void forgetsWhatIsTooOld() {
        long id = open();
        save(id, null, "Vi lagar den.");

        clock.forward(Drafts.KEPT.plus(Duration.ofSeconds(1)));

        assertThat(drafts.own(Samples.KARIN, Topic.arende(id), "Svara")).isEmpty();
        save(id, null, "Något nytt.");
        clock.turnTo(Samples.FRIDAY_MORNING);
        assertThat(drafts.own(Samples.KARIN, Topic.arende(id), "Svara"))
                .extracting(draft -> draft.fields().get("svar"))
                .isEqualTo(List.of("Något nytt."));
    }

    private Draft save(long id, @Nullable Draft known, String words) {
        return drafts.save(Samples.KARIN, Topic.arende(id), "Svara", known, 2, Map.of("svar", words))
                .orElseThrow();
    }

    private long open() {
        return transaction.execute(status -> openArende
                .open(Samples.brokenSwing(ledger.record(Samples.mail())))
                .id());
    }
}
