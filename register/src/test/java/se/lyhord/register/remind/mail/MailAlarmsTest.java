package se.lyhord.register.remind.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.config.deadline.Duty;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.register.FiveNamnder;
import se.lyhord.register.Scene;
import se.lyhord.register.absence.Absences;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.deadline.Frister;
import se.lyhord.register.dispatch.Dispatch;
import se.lyhord.register.dispatch.Dispatches;

@FiveNamnder
class MailAlarmsTest {
    private static final String NAMND = "landskrona";
    private static final String CHEF = "jesper.thulin@landskrona.example";
    private static final String DEPUTY = "annika.brandt@landskrona.example";
    private static final String CLOSEST_CHEF = "besnik.gashi@landskrona.example";

    @Autowired
    Scene scene;

    @Autowired
    MailAlarms mailAlarms;

    @Autowired
    Absences absences;

    @Autowired
    Frister frister;

    @Autowired
    Dispatches dispatches;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void fridayMorning() {
        scene.begin("2026-11-20T09:00");
    }

    @Test
    void nobodyHasALetterWhenThereIsNothingToSay() {
        confirmed();

        scene.until(NAMND, "2026-11-23T08:00");

        assertThat(scene.recipients(NAMND, Brevslag.MORGONBREV)).isEmpty();
    }

    @Test
    void theMorningLetterComesWhenTheDayBeginsAndOnlyOnce() {
        confirmed();

        scene.until(NAMND, "2026-12-02T07:59");
        assertThat(scene.recipients(NAMND, Brevslag.MORGONBREV)).isEmpty();
        scene.until(NAMND, "2026-12-02T08:00");
        scene.until(NAMND, "2026-12-02T08:01");

        assertThat(scene.recipients(NAMND, Brevslag.MORGONBREV)).containsExactly(CHEF);
    }

    @Test
    void theLetterHasWhatIsLateFirstAndNothingOfTheCitizens() {
        Arende late = confirmed();
        scene.itIs("2026-11-23T09:00");
        Arende today = confirmed();
        scene.itIs("2026-11-24T09:00");
        Arende soon = confirmed();
        absences.add(
                NAMND,
                "chef-hemtjanst",
                LocalDate.of(2026, 11, 30),
                LocalDate.of(2026, 12, 11),
                "verksamhetschef-aldre");

        scene.until(NAMND, "2026-12-03T00:00");
        scene.until(NAMND, "2026-12-07T08:00");

        assertThat(scene.recipients(NAMND, Brevslag.MORGONBREV)).containsExactly(CLOSEST_CHEF);
        assertThat(scene.texts(NAMND, Brevslag.MORGONBREV).getFirst())
                .containsSubsequence(
                        "Så många ärenden är det: 3",
                        "Försenat",
                        late.name() + ": ",
                        "skulle ha skickats senast 4 december 2026.",
                        "http://localhost:8080/arende/" + late.id(),
                        "I dag",
                        today.name() + ": ",
                        "senast 7 december 2026.",
                        "Snart",
                        soon.name() + ": ")
                .doesNotContain("Åsa", "asa@", "Hemlis", "Ingen kom");
    }

    @Test
    void whatIsStillOpenComesAgainTheNextMorning() {
        Arende arende = confirmed();
        scene.until(NAMND, "2026-12-02T08:00");

        scene.until(NAMND, "2026-12-03T08:00");
        List<String> thursday = scene.recipients(NAMND, Brevslag.MORGONBREV);
        transaction.executeWithoutResult(
                status -> List.of(Duty.SVAR, Duty.DROJSMAL).forEach(duty -> frister.done(arende.id(), duty)));
        scene.until(NAMND, "2026-12-04T08:00");

        // Wednesday's was withdrawn, as it had not been sent.
        assertThat(thursday).containsExactly(CHEF);
        assertThat(scene.recipients(NAMND, Brevslag.MORGONBREV)).containsExactly(CHEF);
    }

    @Test
    void whoIsAwayHasItSentToTheOneWhoIsThere() {
        confirmed();
        LocalDate wednesday = LocalDate.of(2026, 12, 2);
        absences.add(NAMND, "chef-hemtjanst", wednesday, wednesday, "chef-aldreboende");

        scene.until(NAMND, "2026-12-02T08:00");
        List<String> away = scene.recipients(NAMND, Brevslag.MORGONBREV);
        scene.until(NAMND, "2026-12-03T08:00");

        assertThat(away).containsExactly(DEPUTY);
        assertThat(scene.recipients(NAMND, Brevslag.MORGONBREV)).containsExactly(DEPUTY, CHEF);
    }

    @Test
    void anUrgentAlarmLeavesAtOnceWithinOfficeHours() {
        long id = scene.open(NAMND);

        scene.confirm(NAMND, id, "lex-sarah");
        scene.remind(NAMND);
        scene.remind(NAMND);

        assertThat(scene.recipients(NAMND, Brevslag.LARM)).containsExactly("helle.vinter@landskrona.example");
        assertThat(scene.texts(NAMND, Brevslag.LARM).getFirst())
                .contains("Ärendet är märkt lex Sarah och behöver dig i dag.")
                .doesNotContain("Åsa", "Hemlis", "Ingen kom");
    }

    @Test
    void anUrgentAlarmWaitsForTheNextArbetsdag() {
        long id = scene.open(NAMND);
        scene.itIs("2026-11-20T16:30");
        scene.confirm(NAMND, id, "lex-sarah");

        scene.until(NAMND, "2026-11-21T10:00");
        List<String> saturday = scene.recipients(NAMND, Brevslag.LARM);
        scene.until(NAMND, "2026-11-23T08:00");

        assertThat(saturday).isEmpty();
        assertThat(scene.recipients(NAMND, Brevslag.LARM)).hasSize(1);
    }

    @Test
    void aMissedAnswerIsOneLetterToNarmasteChef() {
        confirmed();

        scene.until(NAMND, "2026-12-05T00:00");
        scene.until(NAMND, "2026-12-07T08:00");

        assertThat(scene.recipients(NAMND, Brevslag.LARM)).containsExactly(CLOSEST_CHEF);
        assertThat(scene.texts(NAMND, Brevslag.LARM).getFirst())
                .contains("Svaret skulle ha skickats senast 4 december");
    }

    @Test
    void whatTheMailServerDidNotTakeByDayIsNotSentByNight() {
        scene.confirm(NAMND, scene.open(NAMND), "lex-sarah");
        scene.remind(NAMND);
        List<Brevslag> tried = claim().stream()
                .map(taken -> {
                    transaction.executeWithoutResult(
                            status -> dispatches.retry(taken, Duration.ofHours(9), "mail server away"));
                    return taken.letter().kind();
                })
                .toList();

        scene.until(NAMND, "2026-11-20T18:30");
        List<Dispatch> night = claim();
        scene.until(NAMND, "2026-11-23T08:00");

        assertThat(tried).contains(Brevslag.LARM, Brevslag.KOPIA_TILL_ENHET);
        assertThat(night).extracting(taken -> taken.letter().kind()).containsOnly(Brevslag.KOPIA_TILL_ENHET);
        assertThat(claim()).extracting(taken -> taken.letter().kind()).contains(Brevslag.LARM);
    }

    @Test
    void severalNodesMailOnce() throws Exception {
        confirmed();
        scene.confirm(NAMND, scene.open(NAMND), "lex-sarah");
        scene.until(NAMND, "2026-12-01T23:59");
        scene.itIs("2026-12-02T00:00");
        scene.remind(NAMND);
        scene.itIs("2026-12-02T08:00");

        Callable<Boolean> node = () -> {
            mailAlarms.mailWhatIsReady(NAMND);
            return true;
        };
        try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
            for (var done : nodes.invokeAll(Collections.nCopies(8, node))) {
                done.get();
            }
        }

        assertThat(scene.recipients(NAMND, Brevslag.MORGONBREV))
                .doesNotHaveDuplicates()
                .contains(CHEF);
        assertThat(scene.recipients(NAMND, Brevslag.LARM)).hasSize(1);
    }

    private Arende confirmed() {
        return scene.confirm(NAMND, scene.open(NAMND));
    }

    private List<Dispatch> claim() {
        return Stream.generate(() -> dispatches.claim(List.of(NAMND), Duration.ofMinutes(3)))
                .takeWhile(Optional::isPresent)
                .map(Optional::orElseThrow)
                .toList();
    }
}
