package se.lyhord.register.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.config.routine.people.Person;
import se.lyhord.register.FiveNamnder;
import se.lyhord.register.Scene;
import se.lyhord.register.refusal.RefusedException;

@FiveNamnder
class AbsencesTest {
    private static final String NAMND = "landskrona";
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    @Autowired
    Absences absences;

    @Autowired
    Scene scene;

    @BeforeEach
    void nobodyIsAway() {
        scene.begin("2026-11-20T09:00");
    }

    @Test
    void theDeputyOfTheAbsenceStepsInFromTheFirstDayToTheLast() {
        absences.add(NAMND, "chef-hemtjanst", MONDAY, FRIDAY, "chef-vuxen");

        assertThat(inPlaceOf("chef-hemtjanst", MONDAY.minusDays(1))).contains("chef-hemtjanst");
        assertThat(inPlaceOf("chef-hemtjanst", MONDAY)).contains("chef-vuxen");
        assertThat(inPlaceOf("chef-hemtjanst", FRIDAY)).contains("chef-vuxen");
        assertThat(inPlaceOf("chef-hemtjanst", FRIDAY.plusDays(1))).contains("chef-hemtjanst");
    }

    @Test
    void theRoutinesDeputyStepsInWhenThatOneIsAwayToo() {
        absences.add(NAMND, "chef-hemtjanst", MONDAY, FRIDAY, "chef-vuxen");
        absences.add(NAMND, "chef-vuxen", MONDAY, MONDAY, "chef-hemtjanst");

        assertThat(inPlaceOf("chef-hemtjanst", MONDAY)).contains("chef-aldreboende");
        assertThat(inPlaceOf("chef-hemtjanst", MONDAY.plusDays(1))).contains("chef-vuxen");
    }

    @Test
    void refusesASecondAbsenceOnTheSameDay() {
        absences.add(NAMND, "chef-hemtjanst", MONDAY, FRIDAY, "chef-vuxen");

        assertThatThrownBy(() -> absences.add(NAMND, "chef-hemtjanst", FRIDAY, FRIDAY.plusDays(7), "chef-vuxen"))
                .isInstanceOf(RefusedException.class)
                .hasMessage("Personen är redan frånvarande under en del av tiden.");
    }

    @Test
    void refusesStrangersDeputiesOfThemselvesAndTimeThatRunsBackwards() {
        assertThatThrownBy(() -> absences.add(NAMND, "chef-hemtjanst", MONDAY, FRIDAY, "kungen"))
                .hasMessageContaining("finns i rutinen");
        assertThatThrownBy(() -> absences.add(NAMND, "chef-hemtjanst", MONDAY, FRIDAY, "chef-hemtjanst"))
                .hasMessageContaining("någon annan");
        assertThatThrownBy(() -> absences.add(NAMND, "chef-hemtjanst", FRIDAY, MONDAY, "chef-vuxen"))
                .hasMessageContaining("sista dagen");
    }

    @Test
    void whoComesBackEarlierIsThereAgain() {
        Absence absence = absences.add(NAMND, "chef-hemtjanst", MONDAY, FRIDAY, "chef-vuxen");

        absences.end(NAMND, absence.id(), MONDAY.plusDays(2));

        assertThat(inPlaceOf("chef-hemtjanst", MONDAY.plusDays(1))).contains("chef-vuxen");
        assertThat(inPlaceOf("chef-hemtjanst", MONDAY.plusDays(2))).contains("chef-hemtjanst");
        assertThat(absences.list(NAMND, MONDAY, FRIDAY))
                .singleElement()
                .extracting(Absence::lastDay)
                .isEqualTo(MONDAY.plusDays(1));
    }

    @Test
    void anAbsenceThatNeverBeganIsTakenAway() {
        Absence absence = absences.add(NAMND, "chef-hemtjanst", MONDAY, FRIDAY, "chef-vuxen");

        absences.end(NAMND, absence.id(), MONDAY);

        assertThat(absences.list(NAMND, MONDAY, FRIDAY)).isEmpty();
    }

    private Optional<String> inPlaceOf(String person, LocalDate day) {
        return absences.on(NAMND, day).inPlaceOf(person).map(Person::id);
    }
}
