package se.lyhord.register.remind.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.config.deadline.Duty;
import se.lyhord.register.FiveNamnder;
import se.lyhord.register.Scene;
import se.lyhord.register.TurnableClock;
import se.lyhord.register.alarm.OpenAlarm;
import se.lyhord.register.alarm.OpenAlarms;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendePages;
import se.lyhord.register.arende.Sender;
import se.lyhord.register.deadline.Frist;
import se.lyhord.register.deadline.Frister;
import se.lyhord.register.event.ArendeLog.Entry;
import se.lyhord.register.event.FristEvent;
import se.lyhord.register.event.FristEvent.FristMissed;
import se.lyhord.register.event.FristEvent.FristWarned;
import se.lyhord.register.letter.FirstLetter;

@FiveNamnder
class WatchFristerTest {
    private static final String NAMND = "landskrona";
    private static final String REGISTRATOR = "registrering@landskrona.example";

    @Autowired
    Scene scene;

    @Autowired
    WatchFrister watch;

    @Autowired
    OpenAlarms alarms;

    @Autowired
    Frister frister;

    @Autowired
    FirstLetter firstLetter;

    @Autowired
    ArendePages pages;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TurnableClock clock;

    @BeforeEach
    void fridayMorning() {
        scene.begin("2026-11-20T09:00");
    }

    @Test
    void warnsTheChefTwoArbetsdagarBeforeTheAnswerIsDue() {
        long id = scene.open(NAMND);
        scene.confirm(NAMND, id);

        watchAt("2026-12-01T23:59");
        assertThat(alarmsOf("chef-hemtjanst")).isEmpty();
        watchAt("2026-12-02T00:00");

        assertThat(alarmsOf("chef-hemtjanst"))
                .extracting(OpenAlarm::sentence)
                .containsExactlyInAnyOrder(
                        "Svaret ska skickas senast 4 december 2026.",
                        "Hinner ni inte svara? Berätta det och varför för den som skrev senast 4 december 2026.");
        assertThat(told(id)).containsExactlyInAnyOrder("FristWarned SVAR", "FristWarned DROJSMAL");
    }

    @Test
    void warnsTheRegistratorOfWhatNobodyHasConfirmed() {
        scene.open(NAMND);

        watchAt("2026-12-02T00:00");

        assertThat(alarmsOf("chef-hemtjanst")).isEmpty();
        assertThat(alarmsOf(REGISTRATOR)).isNotEmpty().allSatisfy(alarm -> assertThat(alarm.sentence())
                .endsWith("Ingen har bekräftat ärendet än."));
    }

    @Test
    void warnsTheRegistratorOfABekraftelse() {
        scene.open("spanga-tensta");

        scene.itIs("2026-11-23T08:00");
        watch.watchOnce("spanga-tensta");

        assertThat(alarms.of("spanga-tensta", List.of("registrator@st.example")))
                .extracting(OpenAlarm::sentence)
                .containsExactly("Bekräftelsen ska skickas senast 24 november 2026. Ingen har bekräftat ärendet än.");
    }

    @Test
    void warnsTheEnhetOfABekraftelseThatIsItsOwnAlsoWhenItMustBeSentByHand() {
        String namnd = "rinkeby-kista";
        long mailed = scene.open(namnd);
        long byPost = scene.open(namnd, new Sender("Åke Ström", null, null, "Storgatan 1\n164 40 Kista"), "hemtjanst");
        scene.confirm(namnd, mailed);
        Arende posted = scene.confirm(namnd, byPost);
        transaction.executeWithoutResult(status -> firstLetter.plan(posted, "rut", null, Optional::empty));

        scene.itIs("2026-11-26T08:00");
        watch.watchOnce(namnd);

        assertThat(alarms.ready(namnd, Instant.parse("2030-01-01T00:00:00Z")))
                .extracting(OpenAlarm::arende, OpenAlarm::person)
                .containsExactlyInAnyOrder(tuple(mailed, "chef-hemtjanst"), tuple(byPost, "chef-hemtjanst"));
    }

    @Test
    void tellsNarmasteChefAtOnceWhenAnAnswerWasMissed() {
        long id = scene.open(NAMND);
        scene.confirm(NAMND, id);
        watchAt("2026-12-02T00:00");

        watchAt("2026-12-05T00:00");

        assertThat(alarmsOf("verksamhetschef-aldre")).hasSize(2).allMatch(OpenAlarm::urgent);
        assertThat(alarmsOf("chef-hemtjanst")).isEmpty();
        assertThat(told(id))
                .contains("FristMissed SVAR", "FristMissed DROJSMAL")
                .hasSize(4);
    }

    @Test
    void tellsOnlyOfTheMissWhenItHasSleptOverTheWarning() {
        long id = scene.open(NAMND);

        watchAt("2026-12-08T10:00");

        assertThat(told(id)).containsExactlyInAnyOrder("FristMissed SVAR", "FristMissed DROJSMAL");
    }

    @Test
    void notesWhatWasDoneTooLateWhileNobodyWatched() {
        long id = scene.open(NAMND);
        scene.itIs("2026-12-05T10:00");
        transaction.executeWithoutResult(
                status -> List.of(Duty.SVAR, Duty.DROJSMAL).forEach(duty -> frister.done(id, duty)));

        watchAt("2026-12-05T10:01");

        assertThat(told(id)).containsExactlyInAnyOrder("FristMissed SVAR", "FristMissed DROJSMAL");
        assertThat(alarmsOf(REGISTRATOR)).isEmpty();
    }

    @Test
    void settlesTheAlarmWhenTheDutyIsDone() {
        long id = scene.open(NAMND);
        scene.confirm(NAMND, id);
        watchAt("2026-12-02T00:00");

        transaction.executeWithoutResult(status -> frister.done(id, Duty.SVAR));

        assertThat(alarmsOf("chef-hemtjanst"))
                .singleElement()
                .extracting(OpenAlarm::sentence)
                .asString()
                .startsWith("Hinner ni inte");
    }

    @Test
    void warnsAnewOfAFristThatHasMoved() {
        long id = scene.open(NAMND);
        scene.confirm(NAMND, id);
        watchAt("2026-12-02T00:00");

        transaction.executeWithoutResult(status -> frister.follow(
                id,
                frister.of(id).stream()
                        .map(frist -> Frist.open(
                                frist.duty(),
                                frist.rule(),
                                frist.warnAt().plusSeconds(7 * 86_400),
                                frist.dueAt().plusSeconds(7 * 86_400)))
                        .toList()));
        List<OpenAlarm> afterTheMove = alarmsOf("chef-hemtjanst");
        watchAt("2026-12-09T00:00");

        assertThat(afterTheMove).isEmpty();
        assertThat(alarmsOf("chef-hemtjanst")).hasSize(2).allMatch(alarm -> alarm.sentence()
                .contains("11 december 2026"));
    }

    @Test
    void warnsOnceAlthoughSeveralNodesWatchAndSomeDieAtIt() throws Exception {
        List<Long> ids =
                IntStream.range(0, 40).mapToObj(number -> scene.open(NAMND)).toList();
        scene.itIs("2026-12-02T00:00");

        Callable<Boolean> dying = () -> {
            transaction.executeWithoutResult(status -> {
                watch.watchOnce(NAMND);
                status.setRollbackOnly();
            });
            return true;
        };
        Callable<Boolean> living = () -> watch.watchOnce(NAMND);
        try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
            for (var done : nodes.invokeAll(Collections.nCopies(3, List.of(dying, living)).stream()
                    .flatMap(List::stream)
                    .toList())) {
                done.get();
            }
        }
        scene.remind(NAMND);

        assertThat(ids).allSatisfy(id -> assertThat(told(id))
                .containsExactlyInAnyOrder("FristWarned SVAR", "FristWarned DROJSMAL"));
    }

    private void watchAt(String moment) {
        scene.itIs(moment);
        watch.watchOnce(NAMND);
    }

    private List<OpenAlarm> alarmsOf(String person) {
        return alarms.of(NAMND, List.of(person));
    }

    private List<String> told(long id) {
        return pages.page(NAMND, id).orElseThrow().events().stream()
                .map(Entry::event)
                .flatMap(event -> event instanceof FristEvent told ? Stream.of(told) : Stream.empty())
                .flatMap(event -> switch (event) {
                    case FristWarned(Duty duty, var due) -> Stream.of("FristWarned " + duty);
                    case FristMissed(Duty duty, var due) -> Stream.of("FristMissed " + duty);
                    default -> Stream.empty();
                })
                .toList();
    }
}
