package se.lyhord.register.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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
