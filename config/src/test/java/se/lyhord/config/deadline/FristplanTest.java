package se.lyhord.config.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lyhord.config.calendar.Arbetsdagar;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.Rutiner;

class FristplanTest {
    private static final LocalDate FRIDAY = LocalDate.parse("2026-11-20");

    @ParameterizedTest
    @CsvSource({
        "spanga-tensta, bekraftelse 2026-11-24 svar 2026-12-04",
        "landskrona, svar 2026-12-04 drojsmal 2026-12-04",
        "rinkeby-kista, bekraftelse 2026-11-27",
        "hasselby-vallingby, svar 2026-12-04 drojsmal 2026-12-04",
        "botkyrka, ''"
    })
    void eachRoutineHasItsOwnFrister(String routine, String expected) {
        assertThat(String.join(" ", frister(routine, FRIDAY, "", "", Set.of()))).isEqualTo(expected);
    }

    @Test
    void stadsmiljoAnswersInThreeDaysOrTenWhenTheMatterMustBeInvestigated() {
        assertThat(frister("hasselby-vallingby", FRIDAY, "synpunkt", "stadsmiljo", Set.of()))
                .containsExactly("svar 2026-11-23", "svar-efter-utredning 2026-11-30", "drojsmal 2026-11-30");
    }

    @ParameterizedTest
    @CsvSource({
        "landskrona, overklagande, 2026-11-20, omstyrning 2026-11-20",
        "botkyrka, skadestand, 2026-11-20, omstyrning 2026-11-20",
        "botkyrka, overklagande, 2026-11-21, omstyrning 2026-11-23",
        "landskrona, fraga, 2026-11-20, ''",
        "spanga-tensta, overklagande, 2026-11-20, bekraftelse 2026-11-24 svar 2026-12-04"
    })
    void anAppealOrAClaimThatIsExcludedGoesOnTheSameDay(
            String routine, String kind, LocalDate arrival, String expected) {
        assertThat(String.join(" ", frister(routine, arrival, kind, "", Set.of())))
                .isEqualTo(expected);
    }

    @Test
    void rinkebyKistaLeavesOutOnlyTheAcuteFaultReport() {
        assertThat(frister("rinkeby-kista", FRIDAY, "felanmalan", "", Set.of()))
                .containsExactly("bekraftelse 2026-11-27");
        assertThat(frister("rinkeby-kista", FRIDAY, "felanmalan", "", Set.of("akut")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 2026-11-24",
        "2026-11-21, 2026-11-24",
        "2026-12-23, 2026-12-29",
        "2026-06-18, 2026-06-23",
        "2026-04-02, 2026-04-08"
    })
    void twoArbetsdagarAreCountedPastWeekendsEvesAndHolidays(LocalDate arrival, String due) {
        assertThat(frister("spanga-tensta", arrival, "", "", Set.of())).first().isEqualTo("bekraftelse " + due);
    }

    @Test
    void aFristEndsWithItsLastSecondInSweden() {
        PlannedFrist answer =
                plan("landskrona").answer(LocalDate.parse("2026-03-20"), "").orElseThrow();

        assertThat(answer.due()).isEqualTo("2026-04-07T23:59:59+02:00[Europe/Stockholm]");
        assertThat(answer.warnOn()).isEqualTo("2026-04-01");
        assertThat(answer.rule()).isEqualTo("Svar inom 10 arbetsdagar från ankomsten.");
    }

    @Test
    void nobodyIsWarnedOfAMessageThatHasNotCome() {
        List<PlannedFrist> stadsmiljo = plan("hasselby-vallingby").of(FRIDAY, "synpunkt", "stadsmiljo", Set.of());

        assertThat(stadsmiljo.getFirst().due()).isEqualTo("2026-11-23T23:59:59+01:00[Europe/Stockholm]");
        assertThat(stadsmiljo.getFirst().warnOn()).isEqualTo(FRIDAY);
    }

    @Test
    void aMeasureIsFollowedUpOnTheDayThatWasDecided() {
        PlannedFrist followUp = plan("hasselby-vallingby").followUp(LocalDate.parse("2026-12-25"));

        assertThat(followUp.duty()).isEqualTo(Duty.UPPFOLJNING);
        assertThat(followUp.due()).isEqualTo("2026-12-25T23:59:59+01:00[Europe/Stockholm]");
        assertThat(followUp.warnOn()).isEqualTo("2026-12-22");
    }

    private static List<String> frister(
            String routine, LocalDate arrival, String kind, String unit, Set<String> flags) {
        return plan(routine).of(arrival, kind, unit, flags).stream()
                .map(frist -> frist.duty().id() + " " + frist.due().toLocalDate())
                .toList();
    }

    private static Fristplan plan(String routine) {
        Rutin rutin = Rutiner.builtIn(routine);
        return new Fristplan(rutin, new Arbetsdagar(rutin.freeDays()));
    }
}
