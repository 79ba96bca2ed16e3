package se.lyhord.register.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.config.routine.people.Role;
import se.lyhord.register.FiveNamnder;
import se.lyhord.register.Scene;
import se.lyhord.register.absence.Absence;
import se.lyhord.register.access.Account;
import se.lyhord.register.refusal.RefusedException;

@FiveNamnder
class KeepAbsencesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Account BOSS = new Account("chefen", "landskrona", "Ada Admin", Set.of(Role.ADMIN));

    @Autowired
    KeepAbsences absences;

    @Autowired
    AdministrationLog log;

    @Autowired
    Scene scene;

    @BeforeEach
    void nobodyIsAway() {
        scene.begin("2026-11-20T09:00");
    }

    @Test
    void keepsWhoIsAwayAndWritesItDown() {
        absences.add(BOSS, "chef-hemtjanst", MONDAY, MONDAY.plusDays(4), "chef-vuxen");

        assertThat(absences.coming(BOSS)).extracting(Absence::person).containsExactly("chef-hemtjanst");
        assertThat(log.newest(BOSS, 1)).singleElement().satisfies(event -> {
            assertThat(event.about()).isEqualTo("chef-hemtjanst");
            assertThat(event.text()).startsWith("Ada Admin skrev att ").contains("2026-11-23–2026-11-27");
        });
    }

    @Test
    void takesAwayAnAbsenceThatWillNotBe() {
        absences.add(BOSS, "chef-hemtjanst", MONDAY, MONDAY.plusDays(4), "chef-vuxen");

        absences.end(BOSS, absences.coming(BOSS).getFirst());

        assertThat(absences.coming(BOSS)).isEmpty();
        assertThat(log.newest(BOSS, 1))
                .singleElement()
                .extracting(AdministrationEvent::change)
                .isEqualTo(Change.ABSENCE_ENDED);
        assertThat(log.newest(BOSS, 1).getFirst().text())
                .startsWith("Ada Admin strök att ")
                .endsWith("skulle vara borta 2026-11-23–2026-11-27.");
    }

    @Test
    void refusesToEndTwiceAndWritesItDownOnce() {
        absences.add(BOSS, "chef-hemtjanst", MONDAY, MONDAY.plusDays(4), "chef-vuxen");
        Absence absence = absences.coming(BOSS).getFirst();
        absences.end(BOSS, absence);
        List<AdministrationEvent> written = log.newest(BOSS, 10);

        assertThatThrownBy(() -> absences.end(BOSS, absence)).hasMessage("Frånvaron är redan avslutad.");

        assertThat(log.newest(BOSS, 10)).isEqualTo(written);
    }

    @Test
    void refusesDaysThatHaveBeenAndWhoeverIsNoAdministrator() {
        Account chef = new Account("chef", "landskrona", "Chef", Set.of(Role.CHEF));

        assertThatThrownBy(() ->
                        absences.add(BOSS, "chef-hemtjanst", MONDAY.minusDays(9), MONDAY.minusDays(7), "chef-vuxen"))
                .hasMessage("Dagarna har redan varit.");
        assertThatThrownBy(() -> absences.add(chef, "chef-hemtjanst", MONDAY, MONDAY, "chef-vuxen"))
                .isInstanceOf(RefusedException.class);
    }
}
