package se.lyhord.register.remind.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.register.FiveNamnder;
import se.lyhord.register.Scene;
import se.lyhord.register.alarm.OpenAlarm;
import se.lyhord.register.alarm.OpenAlarms;
import se.lyhord.register.verb.ReportJav;
import se.lyhord.register.verb.RerouteArende;

/** The same frist, when another enhet has the ärende: the one who left is not told of it any more, and the new one is. */
@FiveNamnder
class MovedFristTest {
    private static final String NAMND = "landskrona";

    @Autowired
    Scene scene;

    @Autowired
    WatchFrister watch;

    @Autowired
    OpenAlarms alarms;

    @Autowired
    ReportJav jav;

    @Autowired
    RerouteArende reroute;

    @BeforeEach
    void fridayMorning() {
        scene.begin("2026-11-20T09:00");
    }

    @Test
    void warnsTheChefOfTheEnhetThatHasTakenOverAfterJav() {
        long id = confirmed();
        watchAt("2026-12-02T00:00");

        jav.report(scene.registrator(NAMND), id, "forskola", "Släkt.");
        assertThat(alarmsOf("chef-hemtjanst")).isEmpty();
        watchAt("2026-12-02T00:01");

        assertThat(alarmsOf("chef-hemtjanst")).isEmpty();
        assertThat(alarmsOf("chef-forskola"))
                .hasSize(2)
                .extracting(OpenAlarm::sentence)
                .contains("Svaret ska skickas senast 4 december 2026.");
    }

    @Test
    void tellsTheChefAboveTheNewEnhetOfWhatWasMissed() {
        long id = confirmed();
        watchAt("2026-12-05T00:00");

        reroute.reroute(scene.registrator(NAMND), id, "forskola", "Det gäller förskolan.");
        watchAt("2026-12-05T00:01");

        assertThat(alarmsOf("verksamhetschef-aldre")).isEmpty();
        assertThat(alarmsOf("verksamhetschef-utbildning")).hasSize(2).allMatch(OpenAlarm::urgent);
    }

    private long confirmed() {
        long id = scene.open(NAMND);
        scene.confirm(NAMND, id);
        return id;
    }

    private void watchAt(String moment) {
        scene.itIs(moment);
        watch.watchOnce(NAMND);
    }

    private List<OpenAlarm> alarmsOf(String person) {
        return alarms.of(NAMND, List.of(person));
    }
}
