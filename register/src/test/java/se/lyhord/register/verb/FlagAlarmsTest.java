package se.lyhord.register.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.lyhord.register.FiveNamnder;
import se.lyhord.register.Scene;
import se.lyhord.register.alarm.OpenAlarm;
import se.lyhord.register.alarm.OpenAlarms;
import se.lyhord.register.arende.ArendePages;
import se.lyhord.register.event.ArendeLog.Entry;
import se.lyhord.register.event.WorkEvent.AlarmRaised;

@FiveNamnder
class FlagAlarmsTest {
    private static final String NAMND = "hasselby-vallingby";
    private static final String REGISTRATOR = "registrator@hv.example";

    @Autowired
    Scene scene;

    @Autowired
    OpenAlarms alarms;

    @Autowired
    ArendePages pages;

    @Autowired
    ReportJav reportJav;

    @Autowired
    RerouteArende reroute;

    @Autowired
    AnswerArende answer;

    @Autowired
    CloseArende close;

    @Autowired
    ReopenArende reopen;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void fridayMorning() {
        scene.begin("2026-11-20T09:00");
    }

    @Test
    void aConfirmedFlagCallsEveryoneWhomTheRoutineNames() {
        long id = scene.open(NAMND);

        scene.confirm(NAMND, id, "lex-sarah");

        assertThat(alarms.of(NAMND, List.of("chef-hemtjanst", "sas")))
                .hasSize(2)
                .allMatch(OpenAlarm::urgent)
                .extracting(OpenAlarm::person)
                .containsExactlyInAnyOrder("chef-hemtjanst", "sas");
        assertThat(pages.page(NAMND, id).orElseThrow().events())
                .extracting(Entry::event)
                .contains(
                        new AlarmRaised("Lex Sarah", "Fatima Rashid"), new AlarmRaised("Lex Sarah", "Marie Sandelin"));
    }

    @Test
    void aFlagThatCallsNobodyRaisesNothing() {
        scene.confirm(NAMND, scene.open(NAMND), "sekretess");

        assertThat(alarms.of(NAMND, List.of("chef-hemtjanst", "sas", REGISTRATOR)))
                .isEmpty();
    }

    @Test
    void theChefWhoLeftIsCalledNoMoreAndTheRestAsBefore() {
        long id = scene.open(NAMND);
        scene.confirm(NAMND, id, "lex-sarah", "akut");

        reportJav.report(scene.registrator(NAMND), id, "aldreboende", "Hennes bror klagar.");

        assertThat(called(id))
                .containsExactlyInAnyOrder(
                        "FLAG akut " + REGISTRATOR,
                        "FLAG akut chef-aldreboende",
                        "FLAG lex-sarah chef-aldreboende",
                        "FLAG lex-sarah sas");
    }

    @Test
    void aChefWhoIsCalledToTheOtherEnhetTooIsCalledStill() {
        long id = scene.open(NAMND);
        scene.confirm(NAMND, id, "valfardsbrott");

        reroute.reroute(scene.registrator(NAMND), id, "aldreboende", "Fel enhet.");

        assertThat(called(id))
                .containsExactlyInAnyOrder(
                        "FLAG valfardsbrott avdelningschef-aldre", "FLAG valfardsbrott chef-aldreboende");
    }

    @Test
    void theAnswerSettlesWhatTheFlagCalledTheEnhetForButNotWhatTheLawWants() {
        long id = scene.open(NAMND);
        scene.confirm(NAMND, id, "lex-sarah", "akut");

        answer.byLetter(scene.registrator(NAMND), id, "Vi har pratat med henne.");

        assertThat(called(id)).containsExactly("FLAG lex-sarah sas");
    }

    @Test
    void whatIsTakenUpAgainCallsAgainThoseWhoSeeToTheAnswer() {
        long id = scene.open(NAMND);
        scene.confirm(NAMND, id, "akut");
        answer.orally(scene.registrator(NAMND), id, "Ringde henne.");

        reopen.reopen(scene.registrator(NAMND), id, "Det var inte löst.");

        assertThat(called(id)).containsExactlyInAnyOrder("FLAG akut " + REGISTRATOR, "FLAG akut chef-hemtjanst");
    }

    @Test
    void theEndSettlesAll() {
        long id = scene.open(NAMND);
        scene.confirm(NAMND, id, "lex-sarah", "akut");

        close.close(scene.registrator(NAMND), id, "Redan löst.");

        assertThat(called(id)).isEmpty();
    }

    private List<String> called(long id) {
        return jdbc.sql(
                        "select cause || ' ' || person from alarm where arende = :id and cause like 'FLAG %' and settled_at is null")
                .param("id", id)
                .query(String.class)
                .list();
    }

    @Test
    void aSuspicionOfDangerCallsTheRegistratorUntilSomebodyHasConfirmed() {
        long id = scene.open(NAMND, "akut", "lex-sarah");

        List<OpenAlarm> suspected = alarms.of(NAMND, List.of("chef-hemtjanst", "sas", REGISTRATOR));
        scene.confirm(NAMND, id);

        assertThat(suspected)
                .singleElement()
                .satisfies(alarm -> assertThat(alarm.urgent()).isTrue())
                .extracting(OpenAlarm::person, OpenAlarm::sentence)
                .containsExactly(REGISTRATOR, "Det kan vara akut. Läs meddelandet och bekräfta ärendet i dag.");
        assertThat(alarms.of(NAMND, List.of(REGISTRATOR))).isEmpty();
    }
}
