package se.lyhord.register.remind.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.config.routine.people.Role;
import se.lyhord.register.FiveNamnder;
import se.lyhord.register.Scene;
import se.lyhord.register.absence.Absences;
import se.lyhord.register.access.Account;
import se.lyhord.register.alarm.OpenAlarm;
import se.lyhord.register.arende.ArendePages;
import se.lyhord.register.event.ArendeLog.Entry;
import se.lyhord.register.event.WorkEvent.AlarmSeen;
import se.lyhord.register.refusal.RefusedException;

@FiveNamnder
class AlarmsOfTest {
    private static final String NAMND = "hasselby-vallingby";
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final Account FATIMA = chef("fatima", "chef-hemtjanst");
    private static final Account OVE = chef("ove", "chef-aldreboende");

    @Autowired
    Scene scene;

    @Autowired
    AlarmsOf alarmsOf;

    @Autowired
    Absences absences;

    @Autowired
    ArendePages pages;

    @BeforeEach
    void fridayMorning() {
        scene.begin("2026-11-20T09:00");
    }

    @Test
    void aDeputySeesTheAlarmsOfTheOneWhoIsAway() {
        long id = scene.open(NAMND);
        scene.confirm(NAMND, id, "lex-sarah");
        int before = alarmsOf.count(OVE);

        absences.add(NAMND, "chef-hemtjanst", FRIDAY, FRIDAY, "chef-aldreboende");

        assertThat(before).isZero();
        assertThat(alarmsOf.list(OVE)).extracting(OpenAlarm::arende).containsExactly(id);
        assertThat(alarmsOf.count(FATIMA)).isOne();
    }

    @Test
    void everyRegistratorSeesWhatCallsTheRegistrator() {
        scene.open(NAMND, "akut");

        assertThat(alarmsOf.count(scene.registrator(NAMND))).isOne();
        assertThat(alarmsOf.count(FATIMA)).isZero();
        assertThat(alarmsOf.count(scene.registrator("landskrona"))).isZero();
    }

    @Test
    void whatHasBeenSeenIsGoneAndTheLogTellsBywhom() {
        long id = scene.open(NAMND);
        scene.confirm(NAMND, id, "lex-sarah");
        long alarm = alarmsOf.list(FATIMA).getFirst().id();

        alarmsOf.seen(FATIMA, alarm);

        assertThat(alarmsOf.list(FATIMA)).isEmpty();
        assertThat(pages.page(NAMND, id).orElseThrow().events())
                .filteredOn(entry -> entry.event() instanceof AlarmSeen)
                .singleElement()
                .extracting(Entry::actor)
                .isEqualTo("fatima");
        assertThatThrownBy(() -> alarmsOf.seen(FATIMA, alarm)).isInstanceOf(RefusedException.class);
    }

    @Test
    void nobodySeesAnAlarmForSomebodyElse() {
        scene.confirm(NAMND, scene.open(NAMND), "lex-sarah");
        long alarm = alarmsOf.list(FATIMA).getFirst().id();

        assertThatThrownBy(() -> alarmsOf.seen(OVE, alarm)).isInstanceOf(RefusedException.class);
    }

    private static Account chef(String username, String person) {
        return new Account(username, NAMND, username, Set.of(Role.CHEF), Set.of(), person);
    }
}
